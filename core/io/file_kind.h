// SPDX-License-Identifier: GPL-3.0-or-later
// What a file is, seen in its first bytes and lines, not in its ending.
#pragma once

#include <filesystem>
#include <string>

#include "core/base/message.h"
#include "core/base/progress.h"

namespace weightscape {

class TextLines;

enum class FileKind {
  Npy,
  Npz,
  Safetensors,
  Matlab,  ///< of version 5
  Hdf5,    ///< sessions, Keras, NWB and MATLAB 7.3 too
  MatrixMarket,
  GraphMl,
  Table,      ///< of text: a matrix
  EdgeTable,  ///< of text: an edge a line
  Json,       ///< an experiment
  Other,      ///< none that is read; `way` says how to go on
};

struct SeenFile {
  FileKind kind = FileKind::Other;
  Message why;            ///< "200 lines or more, header source, target, weight: an edge list"
  bool doubtful = false;  ///< a table that may be a matrix as well as an edge list
  Message way = {};       ///< of what is not read: what it is, and how it becomes a file that is
};

/// A table of text, from its first lines, of which none is taken.
SeenFile kindOfTable(TextLines& file);

/// ".edges.csv", ".edges.tsv.gz": a name says what a person meant.
bool isNamedEdges(const std::filesystem::path& path);

/// A pipe is not looked into, and is what its ending says. Throws Error where the file cannot be
/// opened; Stopped.
SeenFile kindOf(const std::filesystem::path& path, const Control& control = {});

}  // namespace weightscape

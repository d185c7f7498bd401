// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/file_kind.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdint>
#include <string_view>

#include "core/base/text.h"
#include "core/io/byte_source.h"
#include "core/io/edge_sight.h"
#include "core/io/safetensors.h"
#include "core/io/table_sample.h"
#include "core/io/text_lines.h"

namespace weightscape {
namespace {

constexpr std::size_t kLooked = 4096;
constexpr std::size_t kFirstMember = 300;  ///< bytes in which a zip archive names its first member

/// How a file of a kind that is not read begins, what it is and the way on.
struct Unread {
  std::string_view begins;
  std::string_view inside;  ///< what is also in its first bytes; empty for nothing
  const char* way;          ///< of its name, %1
};

constexpr std::array<Unread, 26> kUnread = {{
    {"PAR1", "",
     WEIGHTSCAPE_TEXT(
         "is a Parquet file, which is not read. Two lines of Python make a table of it: import "
         "pandas; pandas.read_parquet('%1').to_csv('%1.csv', index=False)")},
    {"ARROW1", "",
     WEIGHTSCAPE_TEXT(
         "is a Feather file, which is not read. Two lines of Python make a table of it: import "
         "pandas; pandas.read_feather('%1').to_csv('%1.csv', index=False)")},
    {"FEA1", "",
     WEIGHTSCAPE_TEXT(
         "is a Feather file, which is not read. Two lines of Python make a table of it: import "
         "pandas; pandas.read_feather('%1').to_csv('%1.csv', index=False)")},
    {"PK\003\004", "xl/",
     WEIGHTSCAPE_TEXT("is an Excel workbook, which is not read. Save the sheet as CSV; where empty "
                      "cells of a connectome are zero, add --empty-as-zero.")},
    {"PK\003\004", "[Content_Types].xml",
     WEIGHTSCAPE_TEXT("is an office document, which is not read. Save the sheet as CSV; where "
                      "empty cells of a connectome are zero, add --empty-as-zero.")},
    {"PK\003\004", "mimetypeapplication/vnd.oasis",
     WEIGHTSCAPE_TEXT("is an OpenDocument file, which is not read. Save the sheet as CSV; where "
                      "empty cells of a connectome are zero, add --empty-as-zero.")},
    {"PK\003\004", "data.pkl",
     WEIGHTSCAPE_TEXT("is a PyTorch file, which is not read: it may run any program. In Python: "
                      "import numpy, torch; weights = torch.load('%1', weights_only=True); "
                      "numpy.save('%1.npy', weights['NAME'].numpy())")},
    {"PK\003\004", "",
     WEIGHTSCAPE_TEXT("is a zip archive, which is not read as it is. Unpack it first: unzip %1")},
    {"\320\317\021\340\241\261\032\341", "",
     WEIGHTSCAPE_TEXT("is an old Excel or Word file, which is not read. Save the sheet as CSV; "
                      "where empty cells of a connectome are zero, add --empty-as-zero.")},
    {"\200\002", "",
     WEIGHTSCAPE_TEXT("is a Python pickle, which is never read: it may run any program. In Python: "
                      "numpy.save('%1.npy', matrix)")},
    {"\200\003", "",
     WEIGHTSCAPE_TEXT("is a Python pickle, which is never read: it may run any program. In Python: "
                      "numpy.save('%1.npy', matrix)")},
    {"\200\004", "",
     WEIGHTSCAPE_TEXT("is a Python pickle, which is never read: it may run any program. In Python: "
                      "numpy.save('%1.npy', matrix)")},
    {"\200\005", "",
     WEIGHTSCAPE_TEXT("is a Python pickle, which is never read: it may run any program. In Python: "
                      "numpy.save('%1.npy', matrix)")},
    {"BZh", "",
     WEIGHTSCAPE_TEXT("is packed with bzip2, which is not read. Unpack it first: bunzip2 %1")},
    {"\3757zXZ", "",
     WEIGHTSCAPE_TEXT("is packed with xz, which is not read. Unpack it first: unxz %1")},
    {"(\265/\375", "",
     WEIGHTSCAPE_TEXT("is packed with zstd, which is not read. Unpack it first: unzstd %1")},
    {"%PDF", "",
     WEIGHTSCAPE_TEXT("is a PDF document; the numbers in it are needed as CSV or NPY.")},
    {"version https://git-lfs", "",
     WEIGHTSCAPE_TEXT("is a pointer of Git LFS and not the file itself. Fetch that: git lfs pull")},
    {"/annex/objects", "",
     WEIGHTSCAPE_TEXT(
         "is a pointer of git-annex and not the file itself. Fetch that: git annex get %1")},
    {"graph [", "",
     WEIGHTSCAPE_TEXT("is a graph in GML, which is not read. In Python: import networkx; "
                      "networkx.write_graphml(networkx.read_gml('%1'), '%1.graphml')")},
    {"Creator \"", "graph",
     WEIGHTSCAPE_TEXT("is a graph in GML, which is not read. In Python: import networkx; "
                      "networkx.write_graphml(networkx.read_gml('%1'), '%1.graphml')")},
    {"*Vertices", "",
     WEIGHTSCAPE_TEXT(
         "is a graph of Pajek, which is not read. In Python: import networkx; "
         "networkx.write_graphml(networkx.Graph(networkx.read_pajek('%1')), '%1.graphml')")},
    {"digraph", "{",
     WEIGHTSCAPE_TEXT("is a graph in DOT, which is not read. In Python: import networkx; "
                      "networkx.write_graphml(networkx.nx_pydot.read_dot('%1'), '%1.graphml')")},
    {"graph", "--",
     WEIGHTSCAPE_TEXT("is a graph in DOT, which is not read. In Python: import networkx; "
                      "networkx.write_graphml(networkx.nx_pydot.read_dot('%1'), '%1.graphml')")},
    {"SIMPLE  =", "",
     WEIGHTSCAPE_TEXT("is a FITS image, which is not read. In Python: import astropy.io.fits, "
                      "numpy; numpy.save('%1.npy', astropy.io.fits.getdata('%1'))")},
    {"RDX", "",
     WEIGHTSCAPE_TEXT("is data of R, which is not read. In R: write.csv(weights, '%1.csv')")},
}};

/// `way` says what it is and how to go on, with its name for %1.
SeenFile notRead(const char* way, const std::filesystem::path& path) {
  return {FileKind::Other, {}, false, {way, {path.filename()}}};
}

std::string endingOf(const std::filesystem::path& path) {
  std::string ending = path.extension().string();
  std::transform(ending.begin(), ending.end(), ending.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return ending;
}

/// Of what comes through a pipe.
SeenFile byEnding(const std::filesystem::path& path) {
  const std::string ending = endingOf(path);
  if (ending == ".npy") return {FileKind::Npy, {}};
  if (ending == ".h5" || ending == ".hdf5" || ending == ".wscape") return {FileKind::Hdf5, {}};
  if (ending == ".mtx") return {FileKind::MatrixMarket, {}};
  if (ending == ".json") return {FileKind::Json, {}};
  return {isNamedEdges(path) ? FileKind::EdgeTable : FileKind::Table, {}};
}

/// HDF5 may begin behind a block of the user's, of 512 bytes or a power of two of that.
bool isHdf5(std::string_view bytes) {
  constexpr std::string_view kMark = "\211HDF\r\n\032\n";
  if (bytes.starts_with(kMark)) return true;
  for (std::size_t at = 512; at < bytes.size(); at *= 2) {
    if (bytes.substr(at).starts_with(kMark)) return true;
  }
  return false;
}

/// Version 4 has no mark: a number that says how numbers are stored, sizes, and a name.
bool isMatlab4(std::string_view bytes) {
  constexpr std::size_t kHeader = 20;
  constexpr std::size_t kLongestName = 64;
  if (bytes.size() < kHeader + 2) return false;
  const auto whole = [&](std::size_t at) {
    std::uint32_t value = 0;
    for (std::size_t i = 4; i-- > 0;) {
      value = 256U * value + static_cast<unsigned char>(bytes[at + i]);
    }
    return value;
  };
  const std::uint32_t kind = whole(0);
  const std::uint32_t length = whole(16);
  const bool header = kind % 100 <= 52 && kind % 10 <= 2 && kind < 1000 && whole(4) > 0 &&
                      whole(8) > 0 && whole(12) <= 1 && length >= 2 && length <= kLongestName;
  if (!header || kHeader + length > bytes.size()) return false;
  const std::string_view name = bytes.substr(kHeader, length - 1);
  return bytes[kHeader + length - 1] == '\0' &&
         std::all_of(name.begin(), name.end(),
                     [](unsigned char c) { return std::isalnum(c) != 0 || c == '_'; });
}

bool isText(std::string_view bytes) { return bytes.find('\0') == bytes.npos; }

/// Whether it is XML or HTML: a declaration, a remark, or a tag whose name documents begin with. A
/// table may begin with '<' too: "<1 ms", "<ID>".
bool isMarkup(std::string_view text) {
  constexpr std::array<std::string_view, 9> kBeginnings = {
      "?xml", "!doctype", "!--", "html", "head", "body", "graphml", "gexf", "svg"};
  if (!text.starts_with('<')) return false;
  text.remove_prefix(1);
  const auto small = [](char c) {
    return static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  };
  return std::any_of(kBeginnings.begin(), kBeginnings.end(), [&](std::string_view beginning) {
    if (text.size() <= beginning.size()) return false;
    const bool same = std::equal(beginning.begin(), beginning.end(), text.begin(),
                                 [&](char one, char other) { return one == small(other); });
    // "<html>", and not "<htmlcells>".
    const char next = text[beginning.size()];
    return same && (beginning == "!--" || next == '>' || next == '/' ||
                    std::isspace(static_cast<unsigned char>(next)) != 0);
  });
}

/// "header source, target": the first line of a table, for a sentence.
std::string headOf(const TableSample& sample) {
  constexpr std::size_t kShown = 5;
  std::string head;
  for (std::size_t i = 0; i < std::min(kShown, sample.lines[0].cells.size()); ++i) {
    head += (i == 0 ? "" : ", ") + shortened(sample.lines[0].cells[i]);
  }
  return sample.lines[0].cells.size() > kShown ? head + " …" : head;
}

}  // namespace

bool isNamedEdges(const std::filesystem::path& path) {
  return path.filename().string().find(".edges.") != std::string::npos;
}

SeenFile kindOfTable(TextLines& file) {
  const TableSample sample = sampleOf(file);
  if (sample.lines.empty()) return {FileKind::Table, {WEIGHTSCAPE_TEXT("an empty file"), {}}};
  const Sureness edges =
      isNamedEdges(file.path()) ? Sureness::Yes : looksLikeEdges(sample, file.remarks());
  const std::vector<Argument> seen = {std::to_string(sample.lines.size()),
                                      std::to_string(sample.width), headOf(sample)};
  if (edges == Sureness::Yes) {
    return {
        FileKind::EdgeTable,
        {sample.whole
             ? WEIGHTSCAPE_TEXT("%1 lines of %2 cells, the first is '%3': an edge list")
             : WEIGHTSCAPE_TEXT("more than %1 lines of %2 cells, the first is '%3': an edge list"),
         seen}};
  }
  return {FileKind::Table,
          {sample.whole
               ? WEIGHTSCAPE_TEXT("%1 lines of %2 cells, the first is '%3': a table")
               : WEIGHTSCAPE_TEXT("more than %1 lines of %2 cells, the first is '%3': a table"),
           seen},
          edges == Sureness::Doubtful};
}

SeenFile kindOf(const std::filesystem::path& path, const Control& control) {
  // Opening a pipe and leaving it would break it.
  std::error_code ignored;
  if (std::filesystem::is_fifo(path, ignored)) return byEnding(path);
  std::string bytes(kLooked, '\0');
  double size = 0.0;
  {
    ByteSource file(path, {control.stop, {}, control.looked});
    std::size_t got = 0;
    while (got < bytes.size()) {
      const std::size_t more = file.read(bytes.data() + got, bytes.size() - got);
      if (more == 0) break;
      got += more;
    }
    bytes.resize(got);
    size = static_cast<double>(file.size().value_or(0));
  }
  if (bytes.starts_with("\x93NUMPY")) {
    return {FileKind::Npy, {WEIGHTSCAPE_TEXT("begins with NumPy's mark: an array"), {}}};
  }
  if (isHdf5(bytes)) {
    return {FileKind::Hdf5, {WEIGHTSCAPE_TEXT("holds HDF5's mark: a file of arrays"), {}}};
  }
  if (bytes.starts_with("PK\003\004") && bytes.substr(0, kFirstMember).find(".npy") != bytes.npos) {
    return {FileKind::Npz, {WEIGHTSCAPE_TEXT("a zip archive of NumPy's arrays"), {}}};
  }
  if (beginsAsSafetensors(bytes, size)) {
    return {FileKind::Safetensors, {WEIGHTSCAPE_TEXT("a safetensors file of tensors"), {}}};
  }
  if (bytes.starts_with("MATLAB 5.0 MAT-file")) {
    return {FileKind::Matlab, {WEIGHTSCAPE_TEXT("a MATLAB file of matrices"), {}}};
  }
  for (const Unread& unread : kUnread) {
    if (!bytes.starts_with(unread.begins)) continue;
    if (bytes.find(unread.inside) == bytes.npos) continue;
    return notRead(unread.way, path);
  }
  const bool named_market = endingOf(path) == ".mtx" && bytes.starts_with('%');
  if (bytes.starts_with("%%MatrixMarket") || bytes.starts_with("%%matrixmarket") || named_market) {
    return {FileKind::MatrixMarket,
            {WEIGHTSCAPE_TEXT("begins with Matrix Market's mark: a sparse matrix"), {}}};
  }
  if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) {
    return notRead(WEIGHTSCAPE_TEXT("is text in UTF-16, which is not read. Save it as CSV in UTF-8 "
                                    "(\"CSV UTF-8\" in a spreadsheet)."),
                   path);
  }
  if (isMatlab4(bytes)) {
    return notRead(WEIGHTSCAPE_TEXT("is a MATLAB file of version 4, which is not read. In MATLAB "
                                    "or Octave: load('%1'); save('-v7', '%1')"),
                   path);
  }
  if (!isText(bytes)) {
    return notRead(
        WEIGHTSCAPE_TEXT(
            "holds bytes that are no text, and is of no kind that is read: those are tables of "
            "text, NPY, NPZ, HDF5, MATLAB (5 and 7.3), safetensors, Matrix Market and GraphML."),
        path);
  }
  std::string_view text = trimmed(std::string_view(bytes));
  if (text.starts_with("\xEF\xBB\xBF")) text = trimmed(text.substr(3));
  if (text.starts_with('[') || (text.starts_with('{') && text.find("\"nodes\"") != text.npos)) {
    return notRead(
        text.starts_with('[')
            ? WEIGHTSCAPE_TEXT("is a list in JSON, which is not read. In Python: import json, "
                               "numpy; numpy.save('%1.npy', json.load(open('%1')))")
            : WEIGHTSCAPE_TEXT(
                  "is a graph in JSON, which is not read. In Python: import json, networkx; "
                  "networkx.write_graphml(networkx.node_link_graph(json.load(open('%1'))), "
                  "'%1.graphml')"),
        path);
  }
  if (text.starts_with('{')) {
    return {FileKind::Json, {WEIGHTSCAPE_TEXT("JSON: an experiment, if it is one of ours"), {}}};
  }
  if (isMarkup(text) && text.find("graphml") != text.npos) {
    return {FileKind::GraphMl, {WEIGHTSCAPE_TEXT("GraphML: a graph"), {}}};
  }
  if (isMarkup(text) && text.find("<gexf") != text.npos) {
    return notRead(
        WEIGHTSCAPE_TEXT("is a graph in GEXF, which is not read. Save it as GraphML (Gephi: File, "
                         "Export, Graph file), or in Python: import networkx; "
                         "networkx.write_graphml(networkx.read_gexf('%1'), '%1.graphml')"),
        path);
  }
  if (isMarkup(text)) {
    return notRead(WEIGHTSCAPE_TEXT("is a page or document in XML or HTML, which is not read; was "
                                    "the file itself downloaded, or the page that offers it?"),
                   path);
  }
  TextLines file(path, '#', {control.stop, {}, control.looked});
  return kindOfTable(file);
}

}  // namespace weightscape

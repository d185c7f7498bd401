// SPDX-License-Identifier: GPL-3.0-or-later
// The state of a training inside a session, below a group of its own.
#pragma once

#include <string>

#include "core/io/hdf5_reader.h"
#include "core/io/hdf5_writer.h"
#include "core/training/checkpoint.h"

namespace weightscape {

struct Experiment;

/// Writes all of it below `group`, which is empty or ends with "/".
void writeCheckpoint(const TrainerCheckpoint& state, const std::string& group, Hdf5Writer& file);

/// Reads what writeCheckpoint wrote, to the same bits; `experiment` is that of the training. Up to
/// schema 2 the history had seconds. Throws Error that starts with `where`.
TrainerCheckpoint readCheckpoint(const Hdf5Reader& file, const std::string& group,
                                 const Experiment& experiment, std::int64_t schema,
                                 const std::string& where);

/// A network alone; the shapes and values of what is read are checked.
void writeNetwork(const Autoencoder& network, const std::string& group, const std::string& what,
                  Hdf5Writer& file);
Autoencoder readNetwork(const Hdf5Reader& file, const std::string& group,
                        const NetworkParameters& parameters, const std::string& where);

/// A row an epoch: epoch, step, train_error, validation_error, l2_term, l1_term, activity_term,
/// total, lambda. No time of day and no duration in it: the same experiment gives the same bytes.
Matrix historyTable(const std::vector<HistoryRow>& history);

/// The same back; `skipped` columns after the second are left out. Throws Error that starts with
/// `where`.
std::vector<HistoryRow> historyRows(const Matrix& table, const std::string& where,
                                    Index skipped = 0);

}  // namespace weightscape

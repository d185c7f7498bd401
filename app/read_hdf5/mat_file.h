// SPDX-License-Identifier: GPL-3.0-or-later
// A MATLAB file of version 5 (as -v6 and -v7 save it): its matrices of numbers, full or sparse.
#pragma once

#include <matio.h>

#include <memory>
#include <string>
#include <vector>

#include "app/read_hdf5/answers.h"

namespace weightscape::read_hdf5 {

class MatFile {
 public:
  /// Whether the file of a descriptor begins as one; reads nothing away.
  static bool begins(int descriptor);
  /// Throws Refusal when it is damaged.
  explicit MatFile(int descriptor);

  /// Throws Refusal as long as nothing of a good answer has been said.
  void answer(hdf5::Question question, const std::string& path, const Answers& answers) const;

 private:
  struct Close {
    void operator()(mat_t* file) const { Mat_Close(file); }
    void operator()(matvar_t* variable) const { Mat_VarFree(variable); }
  };
  using Variable = std::unique_ptr<matvar_t, Close>;

  [[nodiscard]] Variable find(const std::string& name) const;
  [[nodiscard]] std::vector<std::string> matrices() const;
  void send(const std::string& name, const Answers& answers) const;

  double size_ = 0.0;  ///< of the file in bytes
  std::unique_ptr<mat_t, Close> file_;
};

}  // namespace weightscape::read_hdf5

// SPDX-License-Identifier: GPL-3.0-or-later
// weightscape-read-hdf5: reads one HDF5 or MATLAB file for Weightscape, in a process of its own.
//
// libhdf5 and libmatio were not made for files that mean harm: damaged ones make them free twice,
// run in circles or ask for all memory. What happens here ends this process and nothing else. It is
// started with a socket and the file, gives up what it does not need before it looks at the file,
// and answers questions (core/io/hdf5_protocol.h) until the socket is closed.
#include <sys/prctl.h>
#include <unistd.h>

#include <cstring>
#include <new>
#include <string>

#include "app/read_hdf5/answers.h"
#include "app/read_hdf5/confinement.h"
#include "app/read_hdf5/mat_file.h"
#include "app/read_hdf5/stored_file.h"

namespace {

using weightscape::hdf5::Question;
using weightscape::read_hdf5::Answers;
using weightscape::read_hdf5::MatFile;
using weightscape::read_hdf5::Refusal;
using weightscape::read_hdf5::StoredFile;

/// False when nobody asks any more.
template <typename File>
bool answer(const File& file, const Answers& answers) {
  Question question{};
  std::string path;
  if (!answers.next(question, path)) return false;
  weightscape::read_hdf5::allowSeconds(0.0);
  try {
    file.answer(question, path, answers);
  } catch (const Refusal& refusal) {
    answers.bad(refusal.sentence);
  } catch (const std::bad_alloc&) {
    answers.bad({weightscape::read_hdf5::kTooMuchMemory, {}});
  }
  return true;
}

template <typename File>
void serve(const Answers& answers) {
  const File file(weightscape::hdf5::kFile);
  weightscape::read_hdf5::closeTheDoor();
  answers.good();
  while (answer(file, answers)) {
  }
}

}  // namespace

int main() {
  namespace in = weightscape::read_hdf5;
  const Answers answers(weightscape::hdf5::kSocket);
  in::confine();
  try {
    if (MatFile::begins(weightscape::hdf5::kFile)) {
      serve<MatFile>(answers);
    } else {
      serve<StoredFile>(answers);
    }
  } catch (const Refusal& refusal) {
    answers.bad(refusal.sentence);
  } catch (const std::bad_alloc&) {
    answers.bad({weightscape::read_hdf5::kTooMuchMemory, {}});
  }
  _exit(0);  // nothing of the library's is tidied up: it may be in pieces
}

// weightscape-read-hdf5: reads one HDF5 file for Weightscape, in a process of its own.
//
// libhdf5 was not made for files that mean harm: damaged ones make it free twice, run in circles or
// ask for all memory. What happens here ends this process and nothing else. It is started with a
// socket and the file, gives up what it does not need before it looks at the file, and answers
// questions (core/io/hdf5_protocol.h) until the socket is closed.
#include <sys/prctl.h>
#include <unistd.h>

#include <cstring>
#include <new>
#include <string>

#include "app/read_hdf5/answers.h"
#include "app/read_hdf5/confinement.h"
#include "app/read_hdf5/stored_file.h"

namespace {

using weightscape::hdf5::Question;
using weightscape::read_hdf5::Answers;
using weightscape::read_hdf5::Refusal;
using weightscape::read_hdf5::StoredFile;

/// False when nobody asks any more.
bool answer(const StoredFile& file, const Answers& answers) {
  Question question{};
  std::string path;
  if (!answers.next(question, path)) return false;
  weightscape::read_hdf5::allowSeconds(0.0);
  try {
    file.answer(question, path, answers);
  } catch (const Refusal& refusal) {
    answers.bad(refusal.sentence);
  } catch (const std::bad_alloc&) {
    answers.bad("asks for more memory than is allowed; the file is damaged or too large.");
  }
  return true;
}

}  // namespace

int main() {
  namespace in = weightscape::read_hdf5;
  const Answers answers(weightscape::hdf5::kSocket);
  in::confine();
  try {
    const StoredFile file(weightscape::hdf5::kFile);
    in::closeTheDoor();
    answers.good();
    while (answer(file, answers)) {
    }
  } catch (const Refusal& refusal) {
    answers.bad(refusal.sentence);
  } catch (const std::bad_alloc&) {
    answers.bad("asks for more memory than is allowed; the file is damaged or too large.");
  }
  _exit(0);  // nothing of the library's is tidied up: it may be in pieces
}

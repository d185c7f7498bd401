// SPDX-License-Identifier: GPL-3.0-or-later
// What an exception says to a person, whoever threw it.
#pragma once

#include <exception>
#include <new>

#include "core/base/error.h"
#include "core/base/message.h"
#include "core/base/progress.h"

namespace weightscape {

/// A sentence: an Error's own; that memory is short for std::bad_alloc; for all others that the
/// fault is the program's. The words of other libraries never reach a person. Not for Stopped.
Message problemOf(const std::exception_ptr& exception);

/// The same of the exception that is being handled: for the `catch (...)` at the end of a thread.
Message currentProblem();

/// What work() gives. What it throws is ours: an Error, Stopped or std::bad_alloc as it came; the
/// exception of any other library as an Error that says what problemOf does.
template <typename Work>
auto inOurWords(const Work& work) {
  try {
    return work();
  } catch (const Error&) {
    throw;
  } catch (const Stopped&) {
    throw;
  } catch (const std::bad_alloc&) {
    throw;
  } catch (...) {
    throw Error(currentProblem(), Error::Kind::Failed);
  }
}

}  // namespace weightscape

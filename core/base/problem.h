// What an exception says to a person, whoever threw it.
#pragma once

#include <exception>
#include <string>

namespace weightscape {

/// A sentence: an Error's own; that memory is short for std::bad_alloc; for all others that the
/// fault is the program's. The words of other libraries never reach a person. Not for Stopped.
std::string problemOf(const std::exception_ptr& exception);

/// The same of the exception that is being handled: for the `catch (...)` at the end of a thread.
std::string currentProblem();

}  // namespace weightscape

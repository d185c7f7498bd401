// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/problem.h"

#include <new>

#include "core/base/error.h"

namespace weightscape {

Message problemOf(const std::exception_ptr& exception) {
  try {
    std::rethrow_exception(exception);
  } catch (const Error& error) {
    return error.message();
  } catch (const std::bad_alloc&) {
    return {WEIGHTSCAPE_TEXT("There is not enough memory for this; choose smaller sizes."), {}};
  } catch (...) {
    return {WEIGHTSCAPE_TEXT("Something went wrong inside the program; what was open is unharmed. "
                             "Please report what you did."),
            {}};
  }
}

Message currentProblem() { return problemOf(std::current_exception()); }

}  // namespace weightscape

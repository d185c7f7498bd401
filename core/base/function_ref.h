// SPDX-License-Identifier: GPL-3.0-or-later
// A callable that somebody else keeps: passing it on asks for no memory.
#pragma once

#include <concepts>
#include <memory>
#include <type_traits>

namespace weightscape {

template <typename... Arguments>
class FunctionRef {
 public:
  /// `function` must outlive the call it is passed to.
  template <typename Function>
  requires(!std::same_as<std::remove_cvref_t<Function>, FunctionRef> &&
           std::invocable<const Function&, Arguments...>)
      FunctionRef(
          const Function& function)  // NOLINT(google-explicit-constructor): as in std::function
      : function_(std::addressof(function)), call_([](const void* place, Arguments... arguments) {
          (*static_cast<const Function*>(place))(arguments...);
        }) {}

  void operator()(Arguments... arguments) const { call_(function_, arguments...); }

 private:
  const void* function_;
  void (*call_)(const void*, Arguments...);
};

}  // namespace weightscape

// What a person should know of the chosen method, beside its picture.
#pragma once

#include <optional>

#include "core/base/message.h"
#include "core/embedding/embedding.h"

namespace weightscape {

/// Where a method is known to fail, why; nothing where it is not. `relative_penalty` is λ/s_1.
std::optional<Message> methodNote(const EmbeddingParameters& parameters, double relative_penalty);

}  // namespace weightscape

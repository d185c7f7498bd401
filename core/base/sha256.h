// SHA-256 (FIPS 180-4): what a list of files holds, so that `sha256sum -c` can check it.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace weightscape {

class Sha256 {
 public:
  void add(std::string_view bytes);
  /// 64 digits, as sha256sum prints them. Nothing may be added afterwards.
  std::string hex();

 private:
  static constexpr std::size_t kBlock = 64;
  void mix(const unsigned char* block);

  std::array<std::uint32_t, 8> state_ = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                         0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
  std::array<unsigned char, kBlock> rest_ = {};
  std::size_t rest_size_ = 0;
  std::uint64_t bytes_ = 0;
};

}  // namespace weightscape

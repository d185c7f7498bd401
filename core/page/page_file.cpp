// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/page_file.h"

#include <unistd.h>

#include <system_error>

#include "core/base/error.h"
#include "core/base/problem.h"
#include "core/base/sha256.h"
#include "core/io/byte_source.h"

namespace weightscape {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kSealBegin = "<!-- Weightscape page, SHA-256 of all above: ";
constexpr std::string_view kSealEnd = " -->\n";
constexpr std::size_t kDigits = 64;

std::string sumOf(std::string_view bytes) {
  Sha256 sum;
  sum.add(bytes);
  return sum.hex();
}

}  // namespace

std::string sealed(std::string html) {
  const std::string sum = sumOf(html);
  return html.append(kSealBegin).append(sum).append(kSealEnd);
}

bool isUnchangedPage(const fs::path& path) {
  std::error_code problem;
  if (!fs::is_regular_file(path, problem)) return false;
  std::string text;
  try {
    text = readText(path);
  } catch (const Error&) {  // what cannot be read is nobody's to replace
    return false;
  }
  const std::size_t seal = kSealBegin.size() + kDigits + kSealEnd.size();
  if (text.size() < seal) return false;
  const std::string_view whole = text;
  const std::string_view body = whole.substr(0, whole.size() - seal);
  return whole.substr(body.size()) == std::string(kSealBegin) + sumOf(body) + std::string(kSealEnd);
}

void requirePagePlace(const fs::path& path, bool force) {
  std::error_code problem;
  const std::string name = path.string();
  if (name.empty())
    throw Error(WEIGHTSCAPE_TEXT("--out: the name is empty; name a file, like ring.html."));
  const fs::path folder = fs::absolute(path, problem).parent_path();
  if (!fs::is_directory(folder, problem)) {
    throw Error(Message{WEIGHTSCAPE_TEXT("%1: there is no folder %2; make it first."),
                        {asIs(name), folder}});
  }
  if (::access(folder.c_str(), W_OK) != 0) {
    throw Error(
        Message{WEIGHTSCAPE_TEXT("%1: the folder %2 may not be written to; choose another one."),
                {asIs(name), folder}});
  }
  if (!fs::exists(fs::symlink_status(path, problem))) return;
  if (fs::is_directory(path, problem)) {
    throw Error(Message{WEIGHTSCAPE_TEXT("%1: is a folder; name a file, like %2."),
                        {asIs(name), path / "page.html"}});
  }
  if (!force) {
    throw Error(Message{WEIGHTSCAPE_TEXT("%1: exists already; choose another name, or --force to "
                                         "replace a page that Weightscape wrote."),
                        {asIs(name)}});
  }
  if (isUnchangedPage(path)) return;
  throw Error(Message{WEIGHTSCAPE_TEXT("%1: is no page of Weightscape's, or was changed since, so "
                                       "that it is not replaced; choose another name."),
                      {asIs(name)}});
}

}  // namespace weightscape

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/npz.h"

#include <zip.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <utility>

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/io/byte_stream.h"
#include "core/io/npy.h"
#include "core/io/sparse_entries.h"

namespace weightscape {
namespace {

/// Members that unpack to more than this many times their size are no numbers.
constexpr double kMostRatio = 1000.0;
constexpr double kFree = 256.0 * 1024.0 * 1024.0;

struct CloseArchive {
  void operator()(zip_t* archive) const { zip_discard(archive); }
};
struct CloseMember {
  void operator()(zip_file_t* member) const { zip_fclose(member); }
};

class Archive {
 public:
  Archive(std::filesystem::path path, const Control& control)
      : path_(std::move(path)), control_(control) {
    int problem = 0;
    archive_.reset(zip_open(path_.c_str(), ZIP_RDONLY, &problem));
    if (!archive_) {
      throw Error(
          Message{WEIGHTSCAPE_TEXT("%1: is a damaged NPZ (zip) archive, or cut off."), {path_}});
    }
  }

  /// Names of the members that are arrays, without .npy.
  [[nodiscard]] std::vector<std::string> names() const {
    std::vector<std::string> names;
    const zip_int64_t count = zip_get_num_entries(archive_.get(), 0);
    for (zip_int64_t i = 0; i < count; ++i) {
      throwIfStopped(control_);
      const char* const name = zip_get_name(archive_.get(), static_cast<zip_uint64_t>(i), 0);
      if (name == nullptr) continue;
      std::string text(name);
      constexpr std::string_view kEnding = ".npy";
      if (text.ends_with(kEnding)) names.push_back(text.substr(0, text.size() - kEnding.size()));
    }
    return names;
  }

  [[nodiscard]] zip_t* get() const { return archive_.get(); }
  [[nodiscard]] const std::filesystem::path& path() const { return path_; }
  [[nodiscard]] const Control& control() const { return control_; }

 private:
  std::filesystem::path path_;
  Control control_;
  std::unique_ptr<zip_t, CloseArchive> archive_;
};

class Member : public ByteStream {
 public:
  Member(const Archive& archive, const std::string& name)
      : control_(archive.control()), place_(archive.path().string() + ", " + name) {
    const std::string file = name + ".npy";
    zip_stat_t status = {};
    if (zip_stat(archive.get(), file.c_str(), 0, &status) != 0 ||
        (status.valid & ZIP_STAT_SIZE) == 0) {
      throw Error(Message{WEIGHTSCAPE_TEXT("%1: is not in the archive."), {place_}});
    }
    if ((status.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 &&
        status.encryption_method != ZIP_EM_NONE) {
      throw Error(Message{WEIGHTSCAPE_TEXT("%1: is encrypted, which is not read; save it without."),
                          {place_}});
    }
    size_ = status.size;
    const auto unpacked = static_cast<double>(status.size);
    const auto packed = static_cast<double>(status.comp_size);
    if (unpacked > kFree && unpacked > kMostRatio * packed) {
      throw Error(Message{WEIGHTSCAPE_TEXT("%1: unpacks to %2 MiB from a thousandth of that, which "
                                           "is not read; if it is sound, save it with np.savez."),
                          {place_, shortNumber(unpacked / kFree * 256.0)}});
    }
    member_.reset(zip_fopen(archive.get(), file.c_str(), 0));
    if (!member_)
      throw Error(
          Message{WEIGHTSCAPE_TEXT("%1: cannot be unpacked; the archive is damaged."), {place_}});
  }

  std::size_t read(char* bytes, std::size_t most) override {
    throwIfStopped(control_);
    constexpr std::size_t kPiece = std::size_t{1} << 20U;
    const zip_int64_t got = zip_fread(member_.get(), bytes, std::min(most, kPiece));
    if (got < 0)
      throw Error(
          Message{WEIGHTSCAPE_TEXT("%1: cannot be unpacked; the archive is damaged."), {place_}});
    taken_ += static_cast<std::size_t>(got);
    return static_cast<std::size_t>(got);
  }

  [[nodiscard]] std::optional<std::size_t> size() const override { return size_; }
  [[nodiscard]] double share() const override {
    return size_ == 0 ? 0.0 : static_cast<double>(taken_) / static_cast<double>(size_);
  }
  [[nodiscard]] const std::filesystem::path& path() const override { return place_; }
  [[nodiscard]] const Control& control() const override { return control_; }

 private:
  Control control_;
  std::filesystem::path place_;
  std::unique_ptr<zip_file_t, CloseMember> member_;
  std::size_t size_ = 0;
  std::size_t taken_ = 0;
};

}  // namespace

std::vector<ArrayInfo> arraysInNpz(const std::filesystem::path& path, const Control& control) {
  const Archive archive(path, control);
  std::vector<ArrayInfo> arrays;
  Message no_matrix;
  for (const std::string& name : archive.names()) {
    Member member(archive, name);
    try {
      const NpySizes sizes = npySizes(member);
      arrays.push_back({name, sizes.rows, sizes.columns});
    } catch (const Error& error) {
      // Texts, objects, arrays of other dimensions: no matrices.
      if (no_matrix.empty()) no_matrix = error.message();
    }
  }
  if (arrays.empty() && !no_matrix.empty()) throw Error(no_matrix);
  return arrays;
}

Matrix readNpzArray(const std::filesystem::path& path, const std::string& name,
                    const Control& control) {
  const Archive archive(path, control);
  Member member(archive, name);
  return readNpy(member);
}

namespace {

bool hasMember(const Archive& archive, const char* name) {
  const std::vector<std::string> names = archive.names();
  return std::find(names.begin(), names.end(), name) != names.end();
}

/// A vector of whole numbers from 0 to `most`.
std::vector<std::int32_t> placesIn(const Archive& archive, const char* name, double most) {
  Member member(archive, name);
  const Matrix values = readNpy(member);
  std::vector<std::int32_t> places;
  for (const double value : values.reshaped()) {
    if (!(value >= 0.0 && value <= most) || value != std::floor(value)) {
      throw Error(
          Message{WEIGHTSCAPE_TEXT("%1: %2 is no place in the matrix; the file is damaged."),
                  {member.path(), exactNumber(value)}});
    }
    places.push_back(static_cast<std::int32_t>(value));
  }
  return places;
}

/// "csr": the text that SciPy stores as an array of bytes, the last ones of its member.
std::string formatOf(const Archive& archive) {
  Member member(archive, "format");
  std::string bytes(1024, '\0');
  std::size_t got = 0;
  while (got < bytes.size()) {
    const std::size_t more = member.read(bytes.data() + got, bytes.size() - got);
    if (more == 0) break;
    got += more;
  }
  bytes.resize(got);
  std::erase(bytes, '\0');  // of texts with four bytes a letter
  constexpr std::size_t kLetters = 3;
  return bytes.substr(bytes.size() - std::min(bytes.size(), kLetters));
}

}  // namespace

bool isSparseNpz(const std::filesystem::path& path, const Control& control) {
  const Archive archive(path, control);
  return hasMember(archive, "shape") && hasMember(archive, "data") && hasMember(archive, "format");
}

NamedSparseMatrix readSparseNpz(const std::filesystem::path& path, const Control& control) {
  const Archive archive(path, control);
  const std::string format = formatOf(archive);
  if (format != "csr" && format != "csc" && format != "coo") {
    throw Error(Message{
        WEIGHTSCAPE_TEXT("%1: is a sparse matrix of SciPy's format '%2'; csr, csc and coo are "
                         "read. In Python: scipy.sparse.save_npz('FILE', matrix.tocsr())"),
        {path, shortened(format)}});
  }
  constexpr double kMost = std::numeric_limits<std::int32_t>::max();
  const std::vector<std::int32_t> shape = placesIn(archive, "shape", kMost);
  Member stored(archive, "data");
  const Matrix values = readNpy(stored);
  const auto damaged = [&]() {
    throw Error(Message{
        WEIGHTSCAPE_TEXT("%1: its parts do not fit each other; the file is damaged."), {path}});
  };
  constexpr std::size_t kSides = 2;
  if (shape.size() != kSides || shape[0] < 1 || shape[1] < 1) damaged();
  std::vector<SparseEntry> entries;
  const auto add = [&](std::int32_t row, std::int32_t column, Index at) {
    if (row >= shape[0] || column >= shape[1]) damaged();
    if (!std::isfinite(values(at))) {
      throw Error(Message{WEIGHTSCAPE_TEXT("%1: holds a weight that is NaN or infinite."), {path}});
    }
    addEntry(entries, path, row, column, values(at));
  };
  if (format == "coo") {
    const std::vector<std::int32_t> rows = placesIn(archive, "row", kMost);
    const std::vector<std::int32_t> columns = placesIn(archive, "col", kMost);
    if (rows.size() != columns.size() || static_cast<Index>(rows.size()) != values.size())
      damaged();
    for (std::size_t i = 0; i < rows.size(); ++i) add(rows[i], columns[i], static_cast<Index>(i));
  } else {
    const bool by_rows = format == "csr";
    const std::vector<std::int32_t> starts = placesIn(archive, "indptr", kMost);
    const std::vector<std::int32_t> places = placesIn(archive, "indices", kMost);
    const auto lines = static_cast<std::size_t>(shape[by_rows ? 0 : 1]);
    if (starts.size() != lines + 1 || static_cast<Index>(places.size()) != values.size()) damaged();
    for (std::size_t line = 0; line < lines; ++line) {
      throwIfStopped(control);
      if (starts[line] > starts[line + 1] ||
          static_cast<std::size_t>(starts[line + 1]) > places.size()) {
        damaged();
      }
      for (std::int32_t at = starts[line]; at < starts[line + 1]; ++at) {
        const std::int32_t place = places[static_cast<std::size_t>(at)];
        const auto own = static_cast<std::int32_t>(line);
        add(by_rows ? own : place, by_rows ? place : own, at);
      }
    }
  }
  NamedSparseMatrix result;
  result.values = assembled(shape[0], shape[1], std::move(entries), control);
  return result;
}

}  // namespace weightscape

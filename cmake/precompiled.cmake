# SPDX-License-Identifier: GPL-3.0-or-later
# Precompiled headers: what many files include and nobody here changes. Every file includes what it
# uses all the same; with -DCMAKE_DISABLE_PRECOMPILE_HEADERS=ON all of them compile alone.
set(WEIGHTSCAPE_CORE_HEADERS
  <algorithm> <array> <atomic> <chrono> <cmath> <condition_variable> <cstdint> <cstring> <exception>
  <filesystem> <fstream> <functional> <limits> <map> <memory> <mutex> <numbers> <numeric> <optional>
  <sstream> <stop_token> <string> <string_view> <thread> <utility> <vector>
  <Eigen/Core> <Eigen/SparseCore>)
# Not all of Qt Widgets, and no QCustomPlot: reading 400 MB took longer than most files do.
set(WEIGHTSCAPE_WINDOW_HEADERS ${WEIGHTSCAPE_CORE_HEADERS} <QComboBox> <QLabel> <QLocale> <QPainter> <QString>
  <QVBoxLayout> <QWidget>)

# share_precompiled(TARGET HEADER…): the first target that asks for these headers compiles them, the
# others, whose flags must be the same, share them.
function(share_precompiled target)
  string(SHA1 key "${ARGN}")
  get_property(owner GLOBAL PROPERTY precompiled_${key})
  if(owner)
    target_precompile_headers(${target} REUSE_FROM ${owner})
  else()
    target_precompile_headers(${target} PRIVATE ${ARGN})
    set_property(GLOBAL PROPERTY precompiled_${key} ${target})
  endif()
endfunction()

# SPDX-License-Identifier: GPL-3.0-or-later
# What a package made of this source is called and how old it is said to be, found when it is made:
#  - a clean checkout of the tag v1.0.0 has the project's version, 1.0.0;
#  - commits after that tag have 1.0.0+git7.g0123456789, which Debian takes for newer;
#  - where that tag is still to come, 1.0.0~git417.g0123456789, which Debian takes for older;
#  - a tree with changes that are not committed says so at the end: .changed;
#  - source without git, as in an archive, has the project's version.
# cmake -DSOURCE=FOLDER -DVERSION=1.0.0 -P package_version.cmake prints it.

# ask_git(RESULT SOURCE ARGUMENT…): what git prints, empty where it fails.
function(ask_git result source)
  execute_process(COMMAND git -c safe.directory=* -C ${source} ${ARGN}
    OUTPUT_VARIABLE told ERROR_QUIET RESULT_VARIABLE failed OUTPUT_STRIP_TRAILING_WHITESPACE)
  if(failed)
    set(told "")
  endif()
  set(${result} "${told}" PARENT_SCOPE)
endfunction()

# Whether the folder itself is a checkout; an archive unpacked inside another project's is not.
function(is_checkout result source)
  ask_git(top ${source} rev-parse --show-toplevel)
  file(REAL_PATH "${source}" here)
  if(top STREQUAL here)
    set(${result} ON PARENT_SCOPE)
  else()
    set(${result} OFF PARENT_SCOPE)
  endif()
endfunction()

function(package_version result source version)
  set(${result} ${version} PARENT_SCOPE)
  is_checkout(checkout ${source})
  if(NOT checkout)
    return()
  endif()
  ask_git(commit ${source} rev-parse --short=10 HEAD)
  if(NOT commit)
    return()
  endif()
  ask_git(changed ${source} status --porcelain --untracked-files=no)
  # The names of what it is, and of a tag before it.
  ask_git(tag ${source} describe --tags --match v${version} --abbrev=0)
  if(tag)
    ask_git(count ${source} rev-list --count v${version}..HEAD)
    if(count EQUAL 0 AND NOT changed)
      return()
    endif()
    set(name ${version}+git${count}.g${commit})
  else()
    ask_git(count ${source} rev-list --count HEAD)
    set(name ${version}~git${count}.g${commit})
  endif()
  if(changed)
    string(APPEND name .changed)
  endif()
  set(${result} ${name} PARENT_SCOPE)
endfunction()

# Seconds since 1970 that files of a package are dated with, for all that reads SOURCE_DATE_EPOCH:
# what the environment says, or else when the commit was made, or else the changelog's newest date.
function(set_package_date source)
  if(NOT "$ENV{SOURCE_DATE_EPOCH}" STREQUAL "")
    return()
  endif()
  is_checkout(checkout ${source})
  set(date "")
  if(checkout)
    ask_git(date ${source} log -1 --format=%ct)
  endif()
  if(NOT date)
    file(STRINGS ${source}/CHANGELOG.md headings REGEX "^## [0-9.]+ \\([0-9-]+\\)$")
    list(GET headings 0 heading)
    string(REGEX MATCH "[0-9]+-[0-9]+-[0-9]+" day "${heading}")
    execute_process(COMMAND date -u -d ${day} +%s OUTPUT_VARIABLE date
      OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
  endif()
  set(ENV{SOURCE_DATE_EPOCH} ${date})
endfunction()

if(CMAKE_SCRIPT_MODE_FILE STREQUAL CMAKE_CURRENT_LIST_FILE)
  package_version(name ${SOURCE} ${VERSION})
  execute_process(COMMAND ${CMAKE_COMMAND} -E echo ${name})
endif()

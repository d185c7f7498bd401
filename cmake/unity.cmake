# SPDX-License-Identifier: GPL-3.0-or-later
# unity(TARGET…): compiles the files of a room (core/data, ui/views) together, where WEIGHTSCAPE_UNITY asks for it. What
# several files include is then read once for all of them. Names in unnamed namespaces must differ
# within a room: tests/tools/unnamed_names.py says where they do not.
function(unity)
  if(NOT WEIGHTSCAPE_UNITY)
    return()
  endif()
  set_target_properties(${ARGN} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
  foreach(target IN LISTS ARGN)
    # A class of one file may hold what is unnamed there; GCC takes the group for a header.
    target_compile_options(${target} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>)
    get_target_property(sources ${target} SOURCES)
    get_target_property(folder ${target} SOURCE_DIR)
    foreach(source IN LISTS sources)
      cmake_path(ABSOLUTE_PATH source BASE_DIRECTORY ${folder} NORMALIZE OUTPUT_VARIABLE path)
      cmake_path(GET path PARENT_PATH group)
      cmake_path(RELATIVE_PATH group BASE_DIRECTORY ${PROJECT_SOURCE_DIR})
      string(REGEX MATCH "^[^/]+/[^/]+" group ${group})
      if(group AND source MATCHES "\\.cpp$")
        string(MAKE_C_IDENTIFIER ${group} group)
        set_source_files_properties(${path} TARGET_DIRECTORY ${target} PROPERTIES UNITY_GROUP ${group})
      endif()
    endforeach()
  endforeach()
endfunction()

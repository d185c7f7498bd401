# unity(TARGET…): compiles the files of these targets sixteen at a time, where WEIGHTSCAPE_UNITY asks
# for it. What several files include is then read once for all of them. Names in unnamed namespaces
# must differ within such a group; compilers say so where they do not.
function(unity)
  if(WEIGHTSCAPE_UNITY)
    set_target_properties(${ARGN} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 16)
    foreach(target IN LISTS ARGN)
      # A class of one file may hold what is unnamed there; GCC takes the group for a header.
      target_compile_options(${target} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>)
    endforeach()
  endif()
endfunction()

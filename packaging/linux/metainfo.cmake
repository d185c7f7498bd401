# SPDX-License-Identifier: GPL-3.0-or-later
# metainfo(IN OUT VERSION DATE HOMEPAGE PICTURES): what software stores read. Its addresses are those of whoever
# publishes: HOMEPAGE is a page, PICTURES where docs/images/manual stands in the web. Without them
# there are none in it, since a store asks for each address that it finds.
function(metainfo in out version date homepage pictures)
  set(addresses "")
  if(pictures)
    string(REGEX REPLACE "/$" "" pictures "${pictures}")
    set(kind " type=\"default\"")
    string(APPEND addresses "  <screenshots>\n")
    foreach(shown IN ITEMS "ring:The cloud of weights has closed into a ring"
        "compare:The same ring with a penalty and without one"
        "torus:A torus in the weights, with its neighbours joined"
        "sweep:Many values of the penalty, and what each shows")
      string(REGEX MATCH "^([a-z]+):(.*)$" unused "${shown}")
      string(APPEND addresses "    <screenshot${kind}>\n      <caption>${CMAKE_MATCH_2}</caption>\n"
        "      <image type=\"source\" width=\"1280\" height=\"800\">${pictures}/${CMAKE_MATCH_1}-1280x800-100-light.webp</image>\n"
        "    </screenshot>\n")
      set(kind "")
    endforeach()
    string(APPEND addresses "  </screenshots>\n")
  endif()
  if(homepage)
    string(APPEND addresses "  <url type=\"homepage\">${homepage}</url>\n")
  endif()
  configure_file(${in} ${out} @ONLY)
endfunction()

if(CMAKE_SCRIPT_MODE_FILE STREQUAL CMAKE_CURRENT_LIST_FILE)
  metainfo(${IN} ${OUT} ${VERSION} ${DATE} "${HOMEPAGE}" "${PICTURES}")
endif()

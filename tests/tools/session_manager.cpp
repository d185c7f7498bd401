// SPDX-License-Identifier: GPL-3.0-or-later
// A session manager for one program, as a desktop has it: tells where it listens, and with a line
// on its standard input logs the session out. Says what the program answered, a line each.
#include <X11/ICE/ICElib.h>
#include <X11/ICE/ICEutil.h>
#include <X11/SM/SMlib.h>
#include <poll.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <vector>

namespace {

SmsConn client = nullptr;
bool leaving = false;

void say(const char* what) {
  std::puts(what);
  std::fflush(stdout);
}

Bool letIn(char* /*host*/) { return True; }

Status registered(SmsConn connection, SmPointer /*data*/, char* previous) {
  if (previous != nullptr) {
    std::free(previous);
    return 0;  // not known: it asks for a new name
  }
  char* const name = SmsGenerateClientID(connection);
  SmsRegisterClientReply(connection, name);
  std::free(name);
  SmsSaveYourself(connection, SmSaveLocal, False, SmInteractStyleNone, False);
  client = connection;
  return 1;
}

void saved(SmsConn connection, SmPointer /*data*/, Bool success) {
  if (!leaving) {
    SmsSaveComplete(connection);
    say("registered");
    return;
  }
  say(success ? "kept" : "not kept");
  SmsDie(connection);
}

void phaseTwo(SmsConn connection, SmPointer /*data*/) { SmsSaveYourselfPhase2(connection); }
void interact(SmsConn connection, SmPointer /*data*/, int /*kind*/) { SmsInteract(connection); }
void interacted(SmsConn /*connection*/, SmPointer /*data*/, Bool /*cancel*/) {}
void asked(SmsConn /*c*/, SmPointer /*d*/, int /*t*/, Bool /*s*/, int /*i*/, Bool /*f*/,
           Bool /*g*/) {}
void closed(SmsConn connection, SmPointer /*data*/, int count, char** reasons) {
  SmFreeReasons(count, reasons);
  IceConn ice = SmsGetIceConnection(connection);
  SmsCleanUp(connection);
  IceSetShutdownNegotiation(ice, False);
  IceCloseConnection(ice);
  say("closed");
  _exit(0);
}
void properties(SmsConn /*connection*/, SmPointer /*data*/, int count, SmProp** all) {
  for (int i = 0; i < count; ++i) SmFreeProperty(all[i]);
  std::free(all);
}
void withoutProperties(SmsConn /*connection*/, SmPointer /*data*/, int count, char** names) {
  for (int i = 0; i < count; ++i) std::free(names[i]);
  std::free(names);
}
void askedForProperties(SmsConn connection, SmPointer /*data*/) {
  SmsReturnProperties(connection, 0, nullptr);
}

Status newClient(SmsConn /*connection*/, SmPointer /*data*/, unsigned long* mask,
                 SmsCallbacks* callbacks, char** /*reason*/) {
  *mask = SmsRegisterClientProcMask | SmsInteractRequestProcMask | SmsInteractDoneProcMask |
          SmsSaveYourselfRequestProcMask | SmsSaveYourselfP2RequestProcMask |
          SmsSaveYourselfDoneProcMask | SmsCloseConnectionProcMask | SmsSetPropertiesProcMask |
          SmsDeletePropertiesProcMask | SmsGetPropertiesProcMask;
  callbacks->register_client = {registered, nullptr};
  callbacks->interact_request = {interact, nullptr};
  callbacks->interact_done = {interacted, nullptr};
  callbacks->save_yourself_request = {asked, nullptr};
  callbacks->save_yourself_phase2_request = {phaseTwo, nullptr};
  callbacks->save_yourself_done = {saved, nullptr};
  callbacks->close_connection = {closed, nullptr};
  callbacks->set_properties = {properties, nullptr};
  callbacks->delete_properties = {withoutProperties, nullptr};
  callbacks->get_properties = {askedForProperties, nullptr};
  return 1;
}

}  // namespace

int main() {
  char problem[256] = {};
  char vendor[] = "test";
  char release[] = "1";
  if (SmsInitialize(vendor, release, newClient, nullptr, letIn, sizeof(problem), problem) == 0) {
    std::fprintf(stderr, "session_manager: %s\n", problem);
    return 1;
  }
  int count = 0;
  IceListenObj* listeners = nullptr;
  if (IceListenForConnections(&count, &listeners, sizeof(problem), problem) == 0) {
    std::fprintf(stderr, "session_manager: %s\n", problem);
    return 1;
  }
  for (int i = 0; i < count; ++i) IceSetHostBasedAuthProc(listeners[i], letIn);
  char* const where = IceComposeNetworkIdList(count, listeners);
  say(where);
  std::vector<IceConn> connections;
  for (;;) {
    std::vector<pollfd> waits = {{STDIN_FILENO, POLLIN, 0}};
    for (int i = 0; i < count; ++i) {
      waits.push_back({IceGetListenConnectionNumber(listeners[i]), POLLIN, 0});
    }
    for (IceConn connection : connections) {
      waits.push_back({IceConnectionNumber(connection), POLLIN, 0});
    }
    if (poll(waits.data(), waits.size(), -1) < 0) return 1;
    if (waits[0].revents != 0) {
      char line[64];
      if (read(STDIN_FILENO, line, sizeof(line)) <= 0) return 0;  // nobody is there any more
      leaving = true;
      if (client != nullptr) {
        SmsSaveYourself(client, SmSaveBoth, True, SmInteractStyleAny, False);
      }
    }
    const std::size_t known = connections.size();
    for (int i = 0; i < count; ++i) {
      if (waits[static_cast<std::size_t>(i) + 1].revents == 0) continue;
      IceAcceptStatus status{};
      IceConn connection = IceAcceptConnection(listeners[i], &status);
      if (connection == nullptr) continue;
      while (IceConnectionStatus(connection) == IceConnectPending) {
        IceProcessMessages(connection, nullptr, nullptr);
      }
      connections.push_back(connection);
    }
    for (std::size_t i = 0; i < known; ++i) {
      if (waits[static_cast<std::size_t>(count) + 1 + i].revents == 0) continue;
      if (IceProcessMessages(connections[i], nullptr, nullptr) != IceProcessMessagesSuccess) {
        say("gone");
        return 0;
      }
    }
  }
}

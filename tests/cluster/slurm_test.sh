#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# slurm_test.sh CLI SBATCH: a sweep through a real Slurm of one node, started here in a folder of
# its own, gives the bytes of a local sweep; a failed shard is run again alone.
set -euo pipefail
cli=$(realpath "$1")
script=$(realpath "$2")
[ "$(id -u)" -eq 0 ] || { echo "slurm_test.sh: needs root" >&2; exit 1; }
work=$(mktemp -d)
processes=()
finish() {
  for process in "${processes[@]}"; do kill "$process" 2>/dev/null || true; done
  sleep 0.5
  rm -rf "$work"
}
trap finish EXIT
cd "$work"
mkdir -p state spool munge
chmod 755 "$work"
chmod 700 munge

dd if=/dev/urandom of=munge/key bs=1024 count=1 2>/dev/null
chmod 400 munge/key
munged --foreground --force --key-file="$work/munge/key" --socket="$work/munge/socket" \
  --pid-file="$work/munge/pid" --log-file="$work/munge/log" --seed-file="$work/munge/seed" \
  >munged.out 2>&1 &
processes+=($!)
node=$(hostname -s)
cat >slurm.conf <<CONF
ClusterName=test
SlurmctldHost=$node(127.0.0.1)
SlurmUser=root
SlurmctldPort=16817
SlurmdPort=16818
AuthType=auth/munge
AuthInfo=socket=$work/munge/socket
CredType=cred/munge
StateSaveLocation=$work/state
SlurmdSpoolDir=$work/spool
SlurmctldPidFile=$work/ctld.pid
SlurmdPidFile=$work/slurmd.pid
SlurmctldLogFile=$work/ctld.log
SlurmdLogFile=$work/slurmd.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
ReturnToService=2
MpiDefault=none
NodeName=$node NodeAddr=127.0.0.1 CPUs=$(nproc) State=UNKNOWN
PartitionName=all Nodes=$node Default=YES MaxTime=INFINITE State=UP
CONF
export SLURM_CONF=$work/slurm.conf
for _ in $(seq 100); do [ -S munge/socket ] && break; sleep 0.1; done
slurmctld -D -f "$SLURM_CONF" >ctld.out 2>&1 &
processes+=($!)
slurmd -D -f "$SLURM_CONF" >slurmd.out 2>&1 &
processes+=($!)
for _ in $(seq 300); do
  sinfo -h -o %T 2>/dev/null | grep -q idle && break
  sleep 0.2
done
sinfo -h -o %T 2>/dev/null | grep -q idle || {
  echo "slurm_test.sh: the node is not ready" >&2
  tail -n 20 ctld.log slurmd.log munged.out ctld.out slurmd.out >&2 || true
  exit 1
}

over=objective.l2=0,1e-3,0.01
export WEIGHTSCAPE_CLI=$cli
"$cli" run preset:ring --out base --quiet --set training.epochs=20 >/dev/null
experiment=$work/base/experiment.json
"$cli" sweep "$experiment" --over $over --seeds 1..2 --out local --quiet

array() {
  sbatch --wait --chdir="$work" --output="$work/task-%a.log" --export=ALL "$@" \
    "$script" "$experiment" $over 1..2 "$work/results" >>sbatch.out
}
# The second shard fails at first: its program is not there.
cat >flaky <<FLAKY
#!/bin/bash
[ "\$SLURM_ARRAY_TASK_ID" = 2 ] && [ ! -e $work/mended ] && exit 1
exec $cli "\$@"
FLAKY
chmod +x flaky
WEIGHTSCAPE_CLI=$work/flaky array --array=1-3 && { echo "slurm_test.sh: the failure was lost" >&2; exit 1; }
[ ! -e results/shard-0002 ] || { echo "slurm_test.sh: shard 2 left something" >&2; exit 1; }
touch mended
SHARDS=3 WEIGHTSCAPE_CLI=$work/flaky array --array=2 || { cat task-*.log >&2; exit 1; }
"$cli" merge results/shard-* --out results/merged >/dev/null
diff -r local results/merged
echo "3 shards through Slurm $(slurmctld -V | cut -d' ' -f2), one of them run again: the bytes of the local sweep"

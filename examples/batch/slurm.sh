#!/bin/sh
#SBATCH --job-name=cchc
#SBATCH --array=1-4
#SBATCH --cpus-per-task=2
#SBATCH --mem=2G
#SBATCH --output=cchc-%a.log

# Gộp khi cả bốn phần đã xong, kể cả khi có báo cáo hỏng:
#   sbatch --dependency=afterany:<mã việc> gather.sh
npx --yes cchc batch ke-hoach --out bao-cao \
  --jobs "$SLURM_CPUS_PER_TASK" \
  --shard "$SLURM_ARRAY_TASK_ID/$SLURM_ARRAY_TASK_COUNT" \
  --results "bao-cao/ket-qua-$SLURM_ARRAY_TASK_ID.json"

import os
import subprocess
import sys


def test_numpy_is_told_to_use_one_thread_before_it_is_imported():
    code = (
        "import os, sys; os.environ.pop('OPENBLAS_NUM_THREADS', None); import reader.story; "
        "assert 'numpy' not in sys.modules; assert os.environ['OPENBLAS_NUM_THREADS'] == '1'"
    )
    subprocess.run([sys.executable, "-c", code], check=True, env={**os.environ})

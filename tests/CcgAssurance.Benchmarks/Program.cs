using System.Globalization;
using BenchmarkDotNet.Running;
using CcgAssurance.Benchmarks;
using CcgAssurance.Benchmarks.Load;

if (args is ["load", var years])
{
    await LoadRun.RunAsync(int.Parse(years, CultureInfo.InvariantCulture));
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(PageBenchmarks).Assembly).Run(args);
}

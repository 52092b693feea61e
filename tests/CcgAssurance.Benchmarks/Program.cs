using BenchmarkDotNet.Running;
using CcgAssurance.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(PageBenchmarks).Assembly).Run(args);

using System.Collections.Concurrent;

namespace CcgAssurance.Testing.Hosting;

/// <summary>The hosts that no test class uses at present. There are as many as ever ran beside each other.</summary>
internal static class HostPool
{
    private static readonly ConcurrentBag<AssuranceHost> Free = [];

    /// <summary>A host on a database that is as new.</summary>
    public static async Task<AssuranceHost> RentAsync()
    {
        if (!Free.TryTake(out var host))
        {
            return new AssuranceHost(await TestDatabase.CreateAsync(), null, new Dictionary<string, string?>());
        }

        await host.RefillAsync();
        return host;
    }

    /// <summary>Takes back a host; its database is gone.</summary>
    public static async Task ReturnAsync(AssuranceHost host)
    {
        await host.EmptyAsync();
        Free.Add(host);
    }
}

using System.Globalization;
using CcgAssurance.Web.Infrastructure.Limits;
using Microsoft.AspNetCore.Hosting;

namespace CcgAssurance.Testing.Hosting;

/// <summary>The limits of use in tests, where one machine does in a minute what a whole region does in a day.</summary>
public static class Limits
{
    private const int Unreached = 1_000_000;

    /// <summary>Sets limits that nobody reaches.</summary>
    public static void UseNoLimits(this IWebHostBuilder builder)
    {
        foreach (var use in Enum.GetValues<LimitedUse>())
        {
            builder.UseLimit(use, Unreached, Unreached);
        }
    }

    /// <summary>Sets the limits of one use.</summary>
    public static void UseLimit(this IWebHostBuilder builder, LimitedUse use, int perAddress, int perAccount)
    {
        builder.UseSetting($"Limits:{use}:PerAddress", perAddress.ToString(CultureInfo.InvariantCulture));
        builder.UseSetting($"Limits:{use}:PerAccount", perAccount.ToString(CultureInfo.InvariantCulture));
    }
}

namespace CcgAssurance.Web.Infrastructure.Limits;

/// <summary>How often something may be done within a while.</summary>
/// <param name="PerAddress">How often from one network address, behind which a whole organisation can be.</param>
/// <param name="PerAccount">How often with one account.</param>
/// <param name="Minutes">The while, in minutes.</param>
public sealed record UseLimit(int PerAddress, int PerAccount, int Minutes);

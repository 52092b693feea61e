namespace CcgAssurance.Web.Infrastructure.Limits;

/// <summary>
/// How often an endpoint may be asked is limited, for each network address and for each account. Whoever asks more often gets a page that
/// says when to try again (429).
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class LimitedAttribute(LimitedUse use) : Attribute
{
    /// <summary>What is done there, which the settings limit.</summary>
    public LimitedUse Use { get; } = use;

    /// <summary>
    /// The field of the form that names the account, where nobody is logged in yet. It counts together with the address: by itself anybody
    /// could keep anybody out.
    /// </summary>
    public string? AccountField { get; init; }
}

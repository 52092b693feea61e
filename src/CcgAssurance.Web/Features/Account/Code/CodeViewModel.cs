namespace CcgAssurance.Web.Features.Account.Code;

public sealed record CodeViewModel
{
    public CodeForm Form { get; init; } = new();

    /// <summary>Whose password was right, encrypted.</summary>
    public required string Pending { get; init; }

    public required string? ReturnUrl { get; init; }

    /// <summary>What was typed into a form whose log-in had ended, encrypted; null if nothing.</summary>
    public required string? Carried { get; init; }

    public static CodeViewModel For(string pending, string? returnUrl, string? carried) =>
        new() { Pending = pending, ReturnUrl = returnUrl, Carried = carried };
}

namespace CcgAssurance.Web.Features.Account.LogIn;

public sealed record LogInForm
{
    public string? Email { get; init; }

    public string? Password { get; init; }
}

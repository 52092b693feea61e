using System.ComponentModel.DataAnnotations;

namespace CcgAssurance.Web.Features.Account.LogIn;

public sealed record LogInForm
{
    public string? Email { get; init; }

    [DataType(DataType.Password)]
    public string? Password { get; init; }
}

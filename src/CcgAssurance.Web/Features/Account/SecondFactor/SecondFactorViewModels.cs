using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Texts;
using FluentValidation;
using Microsoft.AspNetCore.Html;

namespace CcgAssurance.Web.Features.Account.SecondFactor;

public sealed record AppCodeForm
{
    [Display(Name = "6-digit code")]
    public string? Code { get; init; }

    public sealed class Validator : AbstractValidator<AppCodeForm>
    {
        public Validator() =>
            RuleFor(form => form.Code).Must(VisibleText.IsIn).WithMessage("Enter the 6-digit code from your authenticator app");
    }
}

public sealed record SetUpViewModel
{
    public AppCodeForm Form { get; init; } = new();

    /// <summary>The secret, in groups that can be typed.</summary>
    public required string Secret { get; init; }

    /// <summary>The same as a picture for the camera of a phone, as SVG.</summary>
    public required IHtmlContent Picture { get; init; }

    /// <summary>Whether the person cannot go on without it.</summary>
    public required bool IsNeeded { get; init; }

    public required string? ReturnUrl { get; init; }
}

public sealed record SecondFactorViewModel
{
    public AppCodeForm Form { get; init; } = new();

    /// <summary>How many recovery codes have not been used.</summary>
    public required int CodesLeft { get; init; }

    public required bool CanTurnOff { get; init; }
}

public sealed record RecoveryCodesViewModel(IReadOnlyList<string> Codes, string Next);

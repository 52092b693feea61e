using FluentValidation;

namespace CcgAssurance.Web.Infrastructure.Forms;

/// <summary>There is no answer that could be wrong.</summary>
public sealed class ButtonFormValidator : AbstractValidator<ButtonForm>;

using FluentValidation;

namespace CcgAssurance.Web.Features.Assessments.RemovePoint;

// Removing asks for nothing but the button.
public sealed class RemovePointFormValidator : AbstractValidator<RemovePointForm>;

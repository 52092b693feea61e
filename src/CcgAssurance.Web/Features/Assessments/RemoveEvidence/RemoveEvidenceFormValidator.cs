using FluentValidation;

namespace CcgAssurance.Web.Features.Assessments.RemoveEvidence;

// Removing asks for nothing but the button.
public sealed class RemoveEvidenceFormValidator : AbstractValidator<RemoveEvidenceForm>;

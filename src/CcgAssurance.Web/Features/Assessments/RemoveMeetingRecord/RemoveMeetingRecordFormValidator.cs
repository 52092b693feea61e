using FluentValidation;

namespace CcgAssurance.Web.Features.Assessments.RemoveMeetingRecord;

/// <summary>Nothing is asked but to go ahead.</summary>
public sealed class RemoveMeetingRecordFormValidator : AbstractValidator<RemoveMeetingRecordForm>;

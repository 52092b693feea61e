using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Responses;

namespace CcgAssurance.Web.Features.Responses;

/// <summary>One answer with what its pages need to know about the draft and the stage it belongs to.</summary>
public sealed record AnswerRead(
    ResponseAnswer Answer,
    int DraftNumber,
    bool IsCorrection,
    bool IsSent,
    bool IsOfLastDraft,
    AssessmentStage Stage,
    Guid StageToken,
    AskedRow Row,
    Guid? NextUnanswered);

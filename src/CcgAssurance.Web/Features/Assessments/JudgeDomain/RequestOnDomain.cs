using CcgAssurance.Domain.Requests;
using CcgAssurance.Web.Features.Requests;
using CcgAssurance.Web.Infrastructure.Formatting;

namespace CcgAssurance.Web.Features.Assessments.JudgeDomain;

/// <summary>A request for information on the domain that is judged. It is shown there, and nothing of the judgement rests on it.</summary>
public sealed record RequestOnDomain
{
    public required Guid Id { get; init; }

    public required int? Number { get; init; }

    public required string Subject { get; init; }

    public required RequestStage Stage { get; init; }

    public required DateOnly DueOn { get; init; }

    public required bool? IsSufficient { get; init; }

    public string Name => Number is null ? Subject : $"{Number}: {Subject}";

    public string Address => RequestLinks.Show(RequestKey.Of(Id, Number));

    /// <summary>How it stands, in words.</summary>
    public string Status => Stage switch
    {
        RequestStage.Issued => $"{Stage.DisplayText()}, due {DueOn.LongDate()}",
        RequestStage.Closed => IsSufficient == true ? "Closed, reply sufficient" : "Closed, reply insufficient",
        _ => Stage.DisplayText(),
    };

    public bool IsOverdueOn(DateOnly today) => Stage == RequestStage.Issued && DueOn < today;
}

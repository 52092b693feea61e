using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Meetings;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Web.Demo;
using Microsoft.Extensions.DependencyInjection;

namespace CcgAssurance.Browser.Tests.Steps;

/// <summary>What <see cref="DraftSteps.CompleteAsync"/> fills in, put into the database by the handlers behind the same pages.</summary>
internal static class PreparedDraft
{
    private static readonly DateOnly Held = new(2015, 5, 11);

    /// <summary>Completes the draft of a quarter in which nothing is recorded.</summary>
    public static async Task PlayAsync(IServiceProvider services, QuarterKey quarter, bool hasThemes)
    {
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<QuarterPlayer>().PlayAsync([Of(quarter, hasThemes)], CancellationToken.None);
    }

    private static DemoQuarter Of(QuarterKey quarter, bool hasThemes) => new()
    {
        Key = quarter,
        Held = Held,
        Meeting = new MeetingAnswers { TakesPlace = true, Date = Held, Mode = MeetingMode.FaceToFace },
        Items = [Issue],
        Judgements = [.. DraftSteps.Judgements.Select((judgement, index) => Judged(new DomainNumber(index + 1), judgement))],
        Narratives = hasThemes ? [.. Enum.GetValues<Theme>().Zip(DraftSteps.Themes, (theme, written) => new DemoNarrative(theme, written.Narrative))] : [],
    };

    private static DemoItem Issue { get; } = new(
        Focus.On(new DomainNumber(3)),
        ItemKind.Issue,
        new ItemAnswers
        {
            Title = "Ambulance handovers",
            Text = "Crews wait more than half an hour.",
            NeedsFurtherAction = true,
            Response = IssueResponse.Support,
        },
        [new ItemAnswers { Text = "Agree a handover plan with the trust", Owner = ActionOwner.Both, Status = ActionStatus.Open }]);

    private static DemoJudgement Judged(DomainNumber domain, (string Category, string Reasons) judgement) => new(
        domain,
        new JudgementAnswers
        {
            Category = judgement.Category == "Assured" ? AssuranceCategory.Assured : AssuranceCategory.AssuredWithSupport,
            Rationale = judgement.Reasons,
            IsJoint = true,
            IsExitMet = judgement.Category == "Assured" ? true : null,
        },
        []);
}

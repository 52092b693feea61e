using System.Globalization;
using CcgAssurance.Data;
using CcgAssurance.Domain;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Features.Assessments.Items.Add;
using CcgAssurance.Web.Features.Assessments.NarrateTheme;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Demo;

/// <summary>
/// The report of Anyshire North for Quarter 1 of 2014/15: what the guidance's own example of a report says (Annex 2), in
/// our words, written by the area team lead after the conversation.
/// </summary>
public static class DemoReportItems
{
    private static readonly QuarterKey Quarter1 = new(OrganisationCode.Parse("X01", CultureInfo.InvariantCulture), FinancialYear.StartingIn(2014), Quarter.Q1);

    private static readonly (Focus Focus, ItemKind Kind, ItemAnswers Answers, string? Issue)[] Items =
    [
        Achieved(1, "The strategic plan fits the joint health and wellbeing strategies, and partners supported it when they were asked."),
        Raised(1, new()
        {
            Title = "Involvement of member practices",
            Text = "Members need a larger part in designing and making changes to services.",
            Response = IssueResponse.NoneNeeded,
        }),
        Achieved(2, "The recent consultation on where services are provided followed best practice.", isGoodPractice: true),
        Achieved(3, "The CCG is on course for its local priorities for better outcomes in 2014/15."),
        Raised(3, new()
        {
            Title = "62-day cancer waits",
            Text = "Some specialties are short of capacity and have no plan for who succeeds those who leave.",
            Target = "85% of patients treated within 62 days of an urgent referral",
            NeedsFurtherAction = true,
            Response = IssueResponse.Support,
        }),
        Agreed(3, "Obtain a revised action plan from the provider.", ActionOwner.Ccg, ActionStatus.InProgress, "62-day cancer waits", new DateOnly(2014, 9, 30),
            "The plan has been asked for. More haematology consultants have been recruited."),
        Raised(3, new()
        {
            Title = "A&E waits",
            Text = "The trust does not yet meet the target every week.",
            Provider = "Anyshire NHS Foundation Trust",
            Target = "95% of patients seen within 4 hours",
            NeedsFurtherAction = true,
            Response = IssueResponse.Support,
        }),
        AgreedWithOther(3, "Review how the trust manages its A&E pathway.", "Monitor", ActionStatus.InProgress, "A&E waits"),
        Agreed(3, "Check progress against recovery actions and trajectory at the monthly assurance meetings, as a member of the Urgent Care Working Group.",
            ActionOwner.NhsEngland, ActionStatus.Open, "A&E waits", new DateOnly(2014, 12, 31)),
        Raised(4, new()
        {
            Title = "Knowledge of procurement",
            Text = "Members need to know more about the requirements of procurement and about best practice.",
            Response = IssueResponse.CcgAction,
        }),
        Agreed(4, "Separate discussions of the GP as a provider from discussions of the CCG as a commissioner.",
            ActionOwner.Ccg, ActionStatus.InProgress, "Knowledge of procurement"),
        Raised(4, new()
        {
            Title = "Commissioning support",
            Text = "The commissioning support unit does not always give the CCG what it needs.",
            Provider = "Anyshire Commissioning Support Unit",
            NeedsFurtherAction = true,
            Response = IssueResponse.CcgAction,
        }),
        Agreed(4, "Agree a plan with the commissioning support unit to put right the services that fall short.",
            ActionOwner.Ccg, ActionStatus.Open, "Commissioning support", new DateOnly(2014, 10, 31)),
        Achieved(5, "The CCG worked well with other CCGs to move the local NHS 111 provider forward."),
        Raised(5, new()
        {
            Title = "Health and wellbeing board",
            Text = "The board is at an early stage.",
            NeedsFurtherAction = true,
            Response = IssueResponse.CcgAction,
        }),
        Agreed(5, "Use the development tool for health and wellbeing boards to find out how mature the board is and what to develop.",
            ActionOwner.Ccg, ActionStatus.Open, "Health and wellbeing board"),
        Raised(5, new()
        {
            Title = "Urgent Care Working Group",
            Text = "The group is finding its way, and could be quicker at deciding first what cannot wait.",
            NeedsFurtherAction = true,
            Response = IssueResponse.Support,
        }),
        Agreed(5, "As members of the group, put its objectives in order and carry out what winter resilience needs.",
            ActionOwner.Both, ActionStatus.Open, "Urgent Care Working Group", new DateOnly(2014, 11, 28)),
        Achieved(6, "The organisational development plan has been reviewed and renewed together with the strategic plan."),
        Raised(6, new()
        {
            Title = "Engaging member practices",
            Text = "The four localities work together, but engaging the membership takes much attention and effort.",
            Response = IssueResponse.CcgAction,
        }),
        Agreed(6, "Lead work on the best use of practice managers.", ActionOwner.NhsEngland, ActionStatus.Open, "Engaging member practices"),
        Raised(6, new()
        {
            Title = "Reliance on a few leaders",
            Text = "The CCG still depends on a small number of strong leaders.",
            NeedsFurtherAction = true,
            Response = IssueResponse.CcgAction,
        }),
        Agreed(6, "Let the strong leaders involve and develop others, and write a plan for succession.",
            ActionOwner.Ccg, ActionStatus.InProgress, "Reliance on a few leaders", new DateOnly(2015, 1, 30)),
        Agreed(6, "Take part in the leadership development programme and share what is learned with NHS England.",
            ActionOwner.Ccg, ActionStatus.InProgress, "Reliance on a few leaders"),
        (Focus.On(Theme.ParityOfEsteem), ItemKind.Achievement, new()
        {
            Text = "A new programme supports people who have just learned that they have early dementia, and their families and carers. " +
                "Two charities and the local mental health trust run it together.",
            IsGoodPractice = true,
        }, null),
        (Focus.On(Theme.ParityOfEsteem), ItemKind.Issue, new()
        {
            Title = "Psychological therapies (IAPT)",
            Text = "The CCG is unlikely to reach its targets for access.",
            NeedsFurtherAction = true,
            Response = IssueResponse.Support,
        }, null),
        (Focus.On(Theme.ParityOfEsteem), ItemKind.Issue, new()
        {
            Title = "Waits for memory assessment",
            Text = "People wait too long to be assessed at the Memory Assessment Service.",
            NeedsFurtherAction = true,
            Response = IssueResponse.Support,
        }, null),
        (Focus.On(Theme.ParityOfEsteem), ItemKind.Action, new()
        {
            Text = "Model capacity and demand, and develop the business case for short-term funding with support from NHS England.",
            Owner = ActionOwner.Both,
            Status = ActionStatus.Open,
        }, "Waits for memory assessment"),
        (Focus.On(Theme.EqualityAndInequality), ItemKind.Achievement, new()
        {
            Text = "The local authority and the CCG agree on how takeaways that sell fast food are licensed.",
        }, null),
        (Focus.On(Theme.EqualityAndInequality), ItemKind.Issue, new()
        {
            Title = "Unmet need in small groups",
            Text = "The area is partly rural. People in minority groups are often too few in one place to be seen as a group, so their needs may go unmet.",
            NeedsFurtherAction = true,
            Response = IssueResponse.CcgAction,
        }, null),
        (Focus.On(Theme.EqualityAndInequality), ItemKind.Action, new()
        {
            Text = "Find with the health and wellbeing board, by finer analysis, the groups and places where health is unequal.",
            Owner = ActionOwner.Ccg,
            Status = ActionStatus.Open,
        }, "Unmet need in small groups"),
        (Focus.On(Theme.BetterCare), ItemKind.Achievement, new()
        {
            Text = "One team, with social services, now arranges discharges on all seven days of the week. Far fewer transfers of care are delayed.",
        }, null),
        (Focus.On(Theme.BetterCare), ItemKind.Issue, new()
        {
            Title = "Support for the Better Care Fund changes",
            Text = "The CCG sees a risk that patients and partners do not stand behind the changes in its Better Care Fund submission.",
            NeedsFurtherAction = true,
            Response = IssueResponse.CcgAction,
        }, null),
        (Focus.On(Theme.BetterCare), ItemKind.Action, new()
        {
            Text = "Recruit and train staff with the right skills, and write a workforce plan for Anyshire with providers and others.",
            Owner = ActionOwner.Ccg,
            Status = ActionStatus.Open,
        }, "Support for the Better Care Fund changes"),
        (Focus.On(Theme.BetterCare), ItemKind.Action, new()
        {
            Text = "Invest in training through the Better Care Fund, above all in dementia care and in support for carers.",
            Owner = ActionOwner.Ccg,
            Status = ActionStatus.Open,
        }, "Support for the Better Care Fund changes"),
    ];

    private static readonly (Theme Theme, string Narrative)[] Narratives =
    [
        (Theme.ParityOfEsteem,
            "Support after a diagnosis of early dementia is a strength and worth sharing. Access to psychological therapies is behind plan, and waits for " +
            "memory assessment are too long. Capacity modelling is agreed."),
        (Theme.EqualityAndInequality,
            "The CCG and the local authority act together on the causes of ill health. What is missing is a clear picture of small groups in rural places, " +
            "which the CCG and the health and wellbeing board will now draw."),
        (Theme.BetterCare,
            "Joint discharge on seven days a week has cut delays in transfers of care. The next step is to win patients and partners for the changes in the " +
            "Better Care Fund submission, and to have the staff for them."),
    ];

    /// <summary>Writes the report where it is not written yet.</summary>
    public static async Task ApplyAsync(AssuranceDbContext db, Actor lead, AddItemHandler add, NarrateThemeHandler narrate, CancellationToken cancellationToken)
    {
        var assessment = await db.QuarterlyAssessments.AsNoTracking()
            .Where(row => row.CcgCode == Quarter1.Ccg && row.Year == Quarter1.Year && row.Quarter == Quarter1.Quarter)
            .Select(row => new { row.Id, row.StageToken, row.Stage })
            .SingleAsync(cancellationToken);
        if (!assessment.Stage.IsOpenForDrafting() || await db.ReportItems.AnyAsync(item => item.AssessmentId == assessment.Id, cancellationToken))
        {
            return;
        }

        var at = UkTime.MomentOf(new DateOnly(2014, 8, 21), new TimeOnly(10, 0));
        var seen = new Tokens { StageToken = assessment.StageToken };
        foreach (var (focus, kind, answers, issue) in Items)
        {
            var issueId = await db.ReportItems
                .Where(item => item.AssessmentId == assessment.Id && item.Focus == focus && item.Kind == ItemKind.Issue && item.Title == issue)
                .Select(item => (Guid?)item.Id)
                .FirstOrDefaultAsync(cancellationToken);
            Check(await add.HandleAsync(
                assessment.Id, (focus, kind), answers with { IssueId = issue is null ? null : issueId }, seen, lead with { At = at }, cancellationToken));
            at = at.AddMinutes(7);
        }

        at = UkTime.MomentOf(new DateOnly(2014, 9, 2), new TimeOnly(14, 0));
        foreach (var (theme, narrative) in Narratives)
        {
            var version = await db.ThemeNarratives.Where(row => row.AssessmentId == assessment.Id && row.Theme == theme)
                .Select(row => row.Version).SingleAsync(cancellationToken);
            Check(await narrate.HandleAsync(
                assessment.Id, theme, new ThemeAnswers { Narrative = narrative }, seen with { Version = version }, lead with { At = at }, cancellationToken));
            at = at.AddMinutes(15);
        }
    }

    private static (Focus, ItemKind, ItemAnswers, string?) Achieved(int domain, string text, bool isGoodPractice = false) =>
        (On(domain), ItemKind.Achievement, new ItemAnswers { Text = text, IsGoodPractice = isGoodPractice }, null);

    private static (Focus, ItemKind, ItemAnswers, string?) Raised(int domain, ItemAnswers issue) => (On(domain), ItemKind.Issue, issue, null);

    private static (Focus, ItemKind, ItemAnswers, string?) Agreed(
        int domain, string text, ActionOwner owner, ActionStatus status, string issue, DateOnly? due = null, string? progress = null) =>
        (On(domain), ItemKind.Action, new ItemAnswers { Text = text, Owner = owner, Status = status, DueOn = due, Progress = progress }, issue);

    private static (Focus, ItemKind, ItemAnswers, string?) AgreedWithOther(int domain, string text, string owner, ActionStatus status, string issue) =>
        (On(domain), ItemKind.Action, new ItemAnswers { Text = text, Owner = ActionOwner.ThirdParty, OwnerName = owner, Status = status }, issue);

    private static Focus On(int domain) => Focus.On(new DomainNumber(domain));

    private static void Check(Outcome outcome)
    {
        if (!outcome.IsDone)
        {
            throw new InvalidOperationException($"The demo's report breaks a rule: {string.Join("; ", outcome.Findings.Select(finding => finding.Message))}");
        }
    }
}

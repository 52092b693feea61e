using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Conditions;
using CcgAssurance.Domain.Evidence;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Meetings;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Responses;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;
using CcgAssurance.Web.Tests.Features.Conditions;
using CcgAssurance.Web.Tests.Features.Meetings;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Tests.Infrastructure.Forms;

/// <summary>
/// A form with something that cannot be read or does not fit, and something else that breaks a rule, says both at once. Every form takes the
/// same way, so those here stand for all.
/// </summary>
public sealed class OneRoundTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    private const string Guidance = "2014/15 operational guidance";
    private const string Condition = "(NHS England announcement of the interim CCG assurance framework, first comment, point 7)";

    [Fact]
    [Rule("R131", "R134")]
    public async Task A_judgement()
    {
        var (lead, quarter) = await LeadAsync();

        var page = await RefusedAsync(lead, Root(quarter) + "/domains/1", new()
        {
            ["Form.Category"] = "Assured",
            ["Form.Basis"] = "desk-review",
            ["Form.Rationale"] = Long(DomainJudgement.RationaleMaxLength),
            ["Form.Factors"] = "Other",
        });

        page.ShowsError("Form.Rationale", "Reasons for the judgement must be 10,000 characters or less");
        page.ShowsError("Form.OtherFactor", $"Enter what else you took into account ({Guidance}, para 48)");
        page.ShowsError("Form.IsJoint", $"Select yes if the judgement was made together with the CCG ({Guidance}, para 46)");
        Assert.Equal(3, page.OnlyMessages().Count);
    }

    [Fact]
    [Rule("R177", "R228")]
    public async Task An_issue()
    {
        var (lead, quarter) = await LeadAsync();

        var page = await RefusedAsync(lead, Root(quarter) + "/items/add?focus=domain-3&kind=issue", new()
        {
            ["Form.Text"] = Long(ReportItem.TextMaxLength),
            ["Form.NeedsFurtherAction"] = "true",
            ["Form.Response"] = "NoneNeeded",
        });

        page.ShowsError("Form.Text", "Description must be 4,000 characters or less");
        Assert.Contains(page.OnlyMessages(), message => message.StartsWith("Enter a short title for the issue", StringComparison.Ordinal));
        Assert.Contains(page.OnlyMessages(), message => message.StartsWith("Choose another response", StringComparison.Ordinal));
        Assert.Equal(3, page.OnlyMessages().Count);
    }

    [Fact]
    [Rule("R26")]
    public async Task Evidence()
    {
        var (lead, quarter) = await LeadAsync();

        var page = await RefusedAsync(lead, Root(quarter) + "/evidence/add", new()
        {
            ["Form.Kind"] = "PartnerReport",
            ["Form.Date.Day"] = "31",
            ["Form.Date.Month"] = "2",
            ["Form.Date.Year"] = "2014",
            ["Form.Scope"] = "Local",
            ["Form.Summary"] = Long(EvidenceItem.SummaryMaxLength),
            ["Form.ShowsShortfall"] = "false",
        });

        page.ShowsError("Form.Title", "Enter a title");
        page.ShowsError("Form.Source", $"Enter which partner the report comes from ({Guidance}, para 12 and Annex 2)");
        page.ShowsError("Form.Date.Day", "Date of the evidence must be a real date");
        Assert.Equal(4, page.OnlyMessages().Count);
    }

    [Fact]
    [Rule("R122")]
    public async Task A_meeting()
    {
        var (lead, quarter) = await app.LeadWithQuarterAsync();

        var page = await RefusedAsync(lead, quarter.MeetingAddress() + "/edit", new()
        {
            ["Form.TakesPlace"] = "false",
            ["Form.Agenda"] = Long(AssuranceMeeting.AgendaMaxLength),
        });

        page.ShowsError("Form.NoMeetingReason", $"Enter why there is no meeting this quarter ({Guidance}, para 43)");
        Assert.Contains(page.OnlyMessages(), message => message.StartsWith("Agenda must be", StringComparison.Ordinal));
        Assert.Equal(2, page.OnlyMessages().Count);
    }

    [Fact]
    [Rule("R74")]
    public async Task A_narrative()
    {
        var (lead, quarter) = await LeadAsync();

        var page = await RefusedAsync(lead, Root(quarter) + "/themes/parity-of-esteem", new()
        {
            ["Form.Narrative"] = Long(ThemeNarrative.NarrativeMaxLength),
            ["Form.HasNothingToReport"] = "true",
        });

        Assert.Contains(page.OnlyMessages(), message => message.StartsWith("Narrative must be", StringComparison.Ordinal));
        Assert.Contains(page.OnlyMessages(), message => message.StartsWith("Enter why there is nothing to report", StringComparison.Ordinal));
        Assert.Contains(page.OnlyMessages(), message => message.StartsWith("Untick that there is nothing to report", StringComparison.Ordinal));
        Assert.Equal(3, page.OnlyMessages().Count);
    }

    [Fact]
    [Rule("R131")]
    public async Task An_answer_of_the_group()
    {
        var played = await app.Given.ScenarioAsync(AssessmentStage.SharedWithCcg);
        var ccg = await app.LogInAsync(played.CcgLead);
        var answer = await app.ReadAsync(db => db.ResponseAnswers
            .Where(row => row.Kind == SubjectKind.Judgement && db.QuarterlyAssessments.Any(assessment =>
                assessment.Id == row.AssessmentId && assessment.CcgCode == played.Quarter.Ccg))
            .Select(row => row.Id)
            .FirstAsync(TestContext.Current.CancellationToken));

        var page = await RefusedAsync(ccg, $"{Root(played.Quarter)}/response/{answer}", new()
        {
            ["Form.Verdict"] = "Comments",
            ["Form.Comment"] = Long(ResponseAnswer.TextMaxLength),
            ["Form.PrintsDissent"] = "true",
        });

        page.ShowsError("Form.PrintsDissent", $"Select that you disagree, or untick the box to print your disagreement ({Guidance}, para 46)");
        Assert.Equal(2, page.OnlyMessages().Count);
    }

    [Fact]
    [Rule("F7")]
    public async Task A_decision_on_a_condition()
    {
        var given = await GivenCondition.InAsync(app, GivenCondition.Found());

        var page = await RefusedAsync(await given.LogInAsync(Role.AreaTeamDirector), await given.DecisionAsync(GivenCondition.Held), new()
        {
            ["Form.Decision"] = "LevelChanged",
            ["Form.DecidedOn.Day"] = "20",
            ["Form.DecidedOn.Month"] = "11",
            ["Form.DecidedOn.Year"] = "2014",
        });

        page.ShowsError("Form.Reason", "Enter the reason for the decision");
        page.ShowsError("Form.DecidedOn.Day", $"Enter a date that is 19 November 2014 or earlier {Condition}");
        page.ShowsError("Form.Level", $"Select a support level other than level 2, the level before this review {Condition}");
        Assert.Equal(3, page.OnlyMessages().Count);
    }

    [Fact]
    [Rule("F7")]
    public async Task A_field_that_has_a_message_gets_no_second_one()
    {
        var given = await GivenCondition.InAsync(app);

        var page = await RefusedAsync(await given.LogInAsync(Role.AreaTeamLead), $"{given.Root}/reviews/new", new()
        {
            ["Form.ReviewOn.Day"] = "1",
            ["Form.ReviewOn.Month"] = "12",
            ["Form.ReviewOn.Year"] = "2014",
            ["Form.Findings"] = Long(ConditionReview.FindingsMaxLength),
        });

        Assert.StartsWith("What the review found must be", Assert.Single(page.OnlyMessages()), StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R242")]
    public async Task A_public_forum()
    {
        var played = await app.Given.ScenarioAsync(AssessmentStage.Final);

        var page = await RefusedAsync(await app.LogInAsync(played.CcgLead), Root(played.Quarter) + "/forums/add", new()
        {
            ["Form.Link"] = "javascript:alert(1)",
        });

        page.ShowsError("Form.Date.Day", "Enter the date");
        page.ShowsError("Form.Forum", "Enter the forum");
        page.ShowsError("Form.Link", $"Enter a web address that begins with https:// or http:// ({Guidance}, para 37)");
        Assert.Equal(3, page.OnlyMessages().Count);
    }

    private static string Long(int most) => new('x', most + 1);

    private static string Root(QuarterKey quarter) => $"/ccgs/{quarter.Ccg}/{quarter.Year}/{quarter.Quarter}";

    private async Task<(Visitor Lead, QuarterKey Quarter)> LeadAsync()
    {
        var team = await app.Given.AreaTeamAsync();
        var quarter = await app.Given.QuarterAsync(await app.Given.CcgAsync(team));
        return (await app.LogInAsync(await app.Given.UserAsync(Role.AreaTeamLead, team)), quarter);
    }

    // What was typed stands there again; nothing is saved, and the form is not taken for one that was sent.
    private async Task<Page> RefusedAsync(Visitor visitor, string address, Dictionary<string, string> answers)
    {
        Task<int> EntriesAsync() => app.ReadAsync(db => db.AuditEntries.CountAsync(entry => entry.UserId == visitor.User!.Id));
        var entries = await EntriesAsync();

        var page = await visitor.SubmitAsync(address, answers);

        Assert.Equal(400, page.Status);
        Assert.All(answers, typed => Assert.Equal(typed.Value, page.ValueOf(typed.Key)));
        Assert.Equal(entries, await EntriesAsync());
        Assert.Equal(400, (await visitor.SubmitAsync(page.Form(address), answers)).Status);
        return page;
    }
}

using CcgAssurance.Data.Auditing;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Support;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using Microsoft.EntityFrameworkCore;
using static CcgAssurance.Web.Tests.Features.Support.GivenSupport;

namespace CcgAssurance.Web.Tests.Features.Support;

public sealed class DraftSupportTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    private static readonly string[] WritingSteps =
    [
        "terms", "factors", "measures/new", "indicators/new", "restrictions/new", "trajectories/new", "propose", "discard", "revise", "outcome", "discussion",
    ];

    [Theory]
    [InlineData(Role.AreaTeamDirector)]
    [InlineData(Role.CcgLead)]
    [InlineData(Role.GoverningBodyMember)]
    [InlineData(Role.IndependentMember)]
    [InlineData(Role.RegionalReviewer)]
    [InlineData(Role.NationalTeam)]
    [InlineData(Role.Administrator)]
    public async Task Only_the_area_team_lead_writes_packages(Role role)
    {
        var given = await InAsync(app);
        var package = await given.InStageAsync(SupportStage.Agreed);
        var visitor = await given.LogInAsync(role);

        Assert.Equal(403, (await visitor.OpenAsync(given.Add)).Status);
        foreach (var step in WritingSteps)
        {
            Assert.Equal(403, (await visitor.OpenAsync($"{package}/{step}")).Status);
        }
    }

    [Fact]
    public async Task The_lead_of_another_area_team_finds_none_of_it()
    {
        var (given, other) = (await InAsync(app), await InAsync(app));
        var package = await given.DraftedAsync();
        var visitor = await other.LogInAsync(Role.AreaTeamLead);

        Assert.Equal(404, (await visitor.OpenAsync(given.Add)).Status);
        foreach (var address in WritingSteps.Select(step => $"{package}/{step}").Append(package).Append("/support/0").Append("/support/none"))
        {
            Assert.Equal(404, (await visitor.OpenAsync(address)).Status);
        }
    }

    [Fact]
    [Rule("R151", "R180")]
    public async Task A_draft_starts_from_a_group_with_gaps_and_only_the_area_team_finds_it()
    {
        var given = await InAsync(app);
        var lead = await given.LogInAsync(Role.AreaTeamLead);

        var form = await lead.OpenAsync(given.Add);
        Assert.Contains("Principles for working together", form.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Form.Issues", form.Form(given.Add).FieldNames);
        var answer = await SubmitAsync(lead, given.Add, Answers);

        var page = await lead.FollowAsync(answer);
        Assert.Contains("Draft package saved", page.Text, StringComparison.Ordinal);
        Assert.EndsWith("Shorter waits for surgery", page.Heading, StringComparison.Ordinal);
        var draft = await given.ReadAsync(answer.Location!);
        var terms = Assert.Single(draft.Terms);
        Assert.Equal(
            (SupportStage.Draft, null, "The standard was missed in six months.", new DateOnly(2014, 12, 1), null, lead.User!.Name),
            (draft.Stage, draft.Number, terms.Rationale, terms.StartsOn, terms.EndsOn, terms.DraftedBy));
        Assert.Equal(("3", StatutoryPower.S14Z10), (string.Join(",", terms.Domains), terms.Power));
        Assert.Equal(200, (await (await given.LogInAsync(Role.AreaTeamDirector)).OpenAsync(answer.Location!)).Status);
        foreach (var role in new[] { Role.CcgLead, Role.GoverningBodyMember, Role.IndependentMember, Role.RegionalReviewer, Role.NationalTeam })
        {
            Assert.Equal(404, (await (await given.LogInAsync(role)).OpenAsync(answer.Location!)).Status);
        }

        var entry = await app.ReadAsync(db => db.AuditEntries.SingleAsync(row => row.PartId == draft.Id.ToString()));
        Assert.Equal((lead.User!.Id, AuditChange.Added, "Draft support package"), (entry.UserId, entry.Change, entry.Subject));
    }

    [Fact]
    [Rule("R145", "R183")]
    public async Task A_draft_from_a_domain_of_a_quarter_offers_its_issues_and_leaves_the_quarter_alone()
    {
        var given = await InAsync(app);
        var quarter = await app.Given.QuarterAsync(given.Ccg);
        await app.Given.ItemAsync(quarter, Focus.On(new DomainNumber(2)), ItemKind.Issue, Sample.Issue("Waits"));
        await app.Given.ItemAsync(quarter, Focus.On(new DomainNumber(1)), ItemKind.Issue, Sample.Issue("Meetings"));
        await app.Given.ItemAsync(quarter, Focus.On(new DomainNumber(2)), ItemKind.Action, Sample.Action("Send a plan."));
        var before = await QuarterAsync(given);
        var lead = await given.LogInAsync(Role.AreaTeamLead);
        var add = $"/ccgs/{given.Ccg}/{quarter.Year}/{quarter.Quarter}/domains/2/support/new";

        var form = await lead.OpenAsync(add);
        Assert.Contains("Meetings", form.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Send a plan.", form.Text, StringComparison.Ordinal);
        Assert.Equal("2", form.ValueOf("Form.Domains"));
        var answer = await lead.SubmitAsync(form.Form(add), new() { ["Form.Title"] = "Shorter waits" });

        var draft = await given.ReadAsync(answer.Location!);
        Assert.Equal(before.Id, draft.AssessmentId);
        Assert.Equal(["Waits"], draft.Terms[0].Issues.Select(issue => issue.Title));
        Assert.Contains("Issues that it answers Waits", (await lead.FollowAsync(answer)).Text, StringComparison.Ordinal);
        var after = await QuarterAsync(given);
        Assert.Equal((before.Stage, before.StageToken), (after.Stage, after.StageToken));

        // An issue that is renamed afterwards keeps the name under which it was linked, and can still be let go.
        var terms = $"{answer.Location}/terms";
        await TakeAsync(lead, terms, new() { ["Form.Objectives"] = "Shorten them." });
        Assert.Equal(["Waits"], (await given.ReadAsync(answer.Location!)).Terms[0].Issues.Select(issue => issue.Title));
    }

    [Theory]
    [InlineData("Form.Title", "", "Enter a title")]
    [InlineData("Form.StartsOn.Year", "2104", "Start date must be between 1993 and 2020", "Form.StartsOn.Day")]
    [InlineData("Form.StartsOn.Month", "13", "Start date must be a real date", "Form.StartsOn.Month")]
    public async Task A_wrong_answer_is_named_at_its_field_and_what_was_typed_is_kept(string field, string value, string message, string? errorAt = null)
    {
        var given = await InAsync(app);
        var lead = await given.LogInAsync(Role.AreaTeamLead);

        var page = await SubmitAsync(lead, given.Add, new(Answers) { [field] = value });

        page.ShowsError(errorAt ?? field, message);
        Assert.Equal("The standard was missed in six months.", page.ValueOf("Form.Rationale"));
        Assert.Equal(0, await app.ReadAsync(db => db.SupportPackages.CountAsync(package => package.CcgCode == given.Ccg)));
    }

    [Fact]
    [Rule("R152", "R163")]
    public async Task Terms_and_notes_are_changed_each_without_touching_the_other()
    {
        var given = await InAsync(app);
        var draft = await given.DraftedAsync();
        var lead = await given.LogInAsync(Role.AreaTeamLead);

        var page = await TakeAsync(lead, $"{draft}/factors", new() { ["Form.RiskGovernance"] = "The committee has no date." });
        Assert.Contains("Notes saved", page.Text, StringComparison.Ordinal);
        page = await TakeAsync(lead, $"{draft}/terms", new() { ["Form.Rationale"] = "The plan says too little." });

        Assert.Contains("Terms saved", page.Text, StringComparison.Ordinal);
        Assert.Contains("The plan says too little.", page.Text, StringComparison.Ordinal);
        Assert.Contains("The committee has no date.", page.Text, StringComparison.Ordinal);
        var terms = (await given.ReadAsync(draft)).Terms[0];
        Assert.Equal(
            ("The plan says too little.", "Bring waits back under 18 weeks.", "The committee has no date.", "Considered: HistoricalLegacy."),
            (terms.Rationale, terms.Objectives, Note(terms, SupportFactor.RiskGovernance), Note(terms, SupportFactor.HistoricalLegacy)));
        (await SubmitAsync(lead, $"{draft}/factors", new() { ["Form.RiskGovernance"] = new string('x', ConsideredFactor.TextMaxLength + 1) }))
            .ShowsError("Form.RiskGovernance", "Governance of the risk must be 2,000 characters or less");
    }

    [Theory]
    [InlineData("terms", "Form.Rationale")]
    [InlineData("factors", "Form.RiskGovernance")]
    public async Task The_second_of_two_who_change_a_draft_is_shown_both_and_may_still_save(string step, string field)
    {
        var given = await InAsync(app);
        var change = $"{await given.DraftedAsync()}/{step}";
        var (first, second) = (await given.LogInAsync(Role.AreaTeamLead), await given.LogInAsync(Role.AreaTeamLead));
        var opened = (await second.OpenAsync(change)).Form(change);
        await TakeAsync(first, change, new() { [field] = "The first." });

        var conflict = await second.SubmitAsync(opened, new() { [field] = "The second." });

        Assert.Equal(409, conflict.Status);
        Assert.Contains(conflict.TableRows("What is saved and what you wrote"), row => row[1] == "The first." && row[2] == "The second.");
        Assert.Equal(302, (await second.SubmitAsync(conflict.Form(change))).Status);
        Assert.Contains("The second.", (await second.OpenAsync(change[..change.LastIndexOf('/')])).Text, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R174")]
    public async Task A_trajectory_is_pasted_from_a_sheet_and_read_in_the_order_of_its_days()
    {
        var given = await InAsync(app);
        var draft = await given.DraftedAsync();
        var lead = await given.LogInAsync(Role.AreaTeamLead);

        var page = await TakeAsync(lead, $"{draft}/trajectories/new", new()
        {
            ["Form.Name"] = "Deficit",
            ["Form.Unit"] = "Pounds",
            ["Form.Better"] = "Down",
            ["Form.Planned"] = "31/12/2014\t-£17,500,000\r\n30 November 2014\t(19,000,000)\r\n\r\n31 Jan 2015 -15000000.50",
        });

        Assert.Contains("Trajectory added", page.Text, StringComparison.Ordinal);
        Assert.Equal(
            [["30 November 2014", "−£19,000,000"], ["31 December 2014", "−£17,500,000"], ["31 January 2015", "−£15,000,000.50"]],
            page.TableRows("Deficit: planned"));
        var row = (await given.ReadAsync(draft)).Terms[0].Trajectories.Single(trajectory => trajectory.Name == "Deficit");
        var changed = await lead.OpenAsync($"{draft}/trajectories/{row.Id}");
        Assert.Equal("30 November 2014 -19000000\n31 December 2014 -17500000\n31 January 2015 -15000000.5", changed.ValueOf("Form.Planned"));
    }

    [Theory]
    [Rule("R174")]
    [InlineData("31 January 2015 90\nFebruary 91", "Line 2 must begin with a date, such as 31 January 2015: February 91")]
    [InlineData("31 January 2015 ninety", "Line 1 must end with a number, such as 90.5: 31 January 2015 ninety")]
    [InlineData("31/1/2015 90\n31 January 2015 91", "Line 2 has a date that is there already: 31 January 2015 91")]
    public async Task A_line_of_a_trajectory_that_cannot_be_read_is_named_and_all_that_was_pasted_is_kept(string pasted, string message)
    {
        var given = await InAsync(app);
        var add = $"{await given.DraftedAsync()}/trajectories/new";
        var lead = await given.LogInAsync(Role.AreaTeamLead);

        var page = await SubmitAsync(lead, add, new()
        {
            ["Form.Name"] = "Waits",
            ["Form.Unit"] = "Percent",
            ["Form.Better"] = "Up",
            ["Form.Planned"] = pasted,
        });

        page.ShowsError("Form.Planned", message);
        Assert.Equal(pasted, page.ValueOf("Form.Planned"));
    }

    [Fact]
    [Rule("R149", "R175")]
    public async Task Measures_are_asked_for_with_peer_support_first_and_can_be_removed_while_the_terms_are_a_draft()
    {
        var given = await InAsync(app);
        var draft = await given.DraftedAsync();
        var lead = await given.LogInAsync(Role.AreaTeamLead);

        var form = await lead.OpenAsync($"{draft}/measures/new");
        Assert.Equal("PeerReview", form.Document.QuerySelector("[name='Form.Type']")!.GetAttribute("value"));
        Assert.Contains("Look for peer support and shared learning first", form.Text, StringComparison.Ordinal);
        var remove = (await lead.OpenAsync(draft)).Link("Remove measure 1");
        await TakeAsync(lead, remove);

        var page = await lead.OpenAsync(draft);
        Assert.Contains("No measures have been added.", page.Text, StringComparison.Ordinal);
        Assert.Equal($"{draft}#measures", page.Link("Add at least one measure"));
        Assert.Empty((await given.ReadAsync(draft)).Types);
    }

    private static string? Note(SupportTerms terms, SupportFactor factor) => terms.Factors.Single(row => row.Factor == factor).Text;

    private Task<QuarterlyAssessment> QuarterAsync(GivenSupport given) => app.ReadAsync(db =>
        db.QuarterlyAssessments.AsNoTracking().SingleAsync(row => row.CcgCode == given.Ccg));
}

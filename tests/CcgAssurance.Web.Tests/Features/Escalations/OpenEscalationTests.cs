using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Escalations;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Requests;
using CcgAssurance.Domain.Support;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;
using Microsoft.EntityFrameworkCore;
using static CcgAssurance.Web.Tests.Features.Escalations.GivenEscalation;

namespace CcgAssurance.Web.Tests.Features.Escalations;

public sealed class OpenEscalationTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    [Fact]
    [Rule("R190", "R192")]
    public async Task The_director_opens_one_from_the_page_of_the_group_and_the_lead_is_told_what_to_do()
    {
        var given = await InAsync(app);
        var (director, lead) = (await given.LogInAsync(Role.AreaTeamDirector), await given.LogInAsync(Role.AreaTeamLead));
        var ccg = await director.OpenAsync($"/ccgs/{given.Ccg}");
        Assert.Contains("There are no escalations about the CCG.", ccg.Text, StringComparison.Ordinal);
        Assert.Equal(given.Open, ccg.Link("Open an escalation"));

        var page = await TakeAsync(director, given.Open, Answers);

        Assert.Equal("Waits do not get shorter", page.Heading.Split(" Escalation ")[^1].Split(' ', 2)[1]);
        Assert.Contains("StatusArea team view being formed", page.Text, StringComparison.Ordinal);
        var opened = await app.ReadAsync(db => db.AllPartsOf<Escalation>().AsNoTracking().SingleAsync(row => row.CcgCode == given.Ccg));
        Assert.Equal(
            (EscalationStage.View, EscalationTrigger.RecoveryNotDelivered, new DateOnly(2014, 11, 19)), (opened.Stage, opened.Trigger, opened.OpenedOn));
        Assert.Equal($"/escalations/{opened.Number}", (await lead.OpenAsync("/")).To("Form the area team's single view and complete it"));
        Assert.Contains("The director has opened an escalation", (await lead.OpenAsync("/notices")).Text, StringComparison.Ordinal);
        Assert.Contains("1 escalation, 1 of them open.", (await lead.OpenAsync($"/ccgs/{given.Ccg}")).Text, StringComparison.Ordinal);
        Assert.False((await lead.OpenAsync($"/ccgs/{given.Ccg}")).HasLink("Open an escalation"));
    }

    [Fact]
    [Rule("R190")]
    public async Task What_is_missing_is_said_at_its_field_with_the_paragraph_and_nothing_typed_is_lost()
    {
        var given = await InAsync(app);
        var director = await given.LogInAsync(Role.AreaTeamDirector);

        var empty = await SubmitAsync(director, given.Open);
        empty.ShowsError("Form.Subject", "Enter the subject");
        empty.ShowsError("Form.Trigger", "Select why you escalate");
        empty.ShowsError("Form.Reason", "Enter what happened");
        var answers = new Dictionary<string, string>(Answers) { ["Form.Trigger"] = "PackageNotMet" };
        answers.Remove("Form.Domains");
        var page = await SubmitAsync(director, given.Open, answers);

        Assert.Equal(400, page.Status);
        var source = Source(GuidanceRules.R190WhenEscalationIsConsidered);
        Assert.Contains($"Select at least one domain {source}", page.Text, StringComparison.Ordinal);
        Assert.Contains($"Select the support package that did not meet its objectives {source}", page.Text, StringComparison.Ordinal);
        Assert.Equal("Waits do not get shorter", page.ValueOf("Form.Subject"));
        Assert.False(await app.ReadAsync(db => db.Escalations.AnyAsync(row => row.CcgCode == given.Ccg)));
    }

    [Theory]
    [Rule("R192", "R193")]
    [InlineData(Role.CcgLead)]
    [InlineData(Role.GoverningBodyMember)]
    [InlineData(Role.RegionalReviewer)]
    [InlineData(Role.NationalTeam)]
    public async Task Nobody_outside_the_area_team_knows_of_it_before_the_view_is_put_to_the_group(Role role)
    {
        var given = await InAsync(app);
        var word = $"Zinnia{given.Ccg}";
        var escalation = await given.InStageAsync(EscalationStage.ViewComplete, Sample.Opening() with { Subject = word });
        var visitor = await given.LogInAsync(role);
        foreach (var address in new[] { escalation, $"{escalation}/history", $"{escalation}/editions/1" })
        {
            Assert.Equal(404, (await visitor.OpenAsync(address)).Status);
        }

        foreach (var address in new[] { "/escalations", "/search?q=zinnia", "/" })
        {
            Assert.DoesNotContain(word, (await visitor.OpenAsync(address)).Text, StringComparison.Ordinal);
        }

        await app.Given.ChangeEscalationAsync(
            (await given.ReadAsync(escalation)).Number, row => row.PutToCcg(Sample.Discussion(), app.Given.OfSupport(Role.AreaTeamLead, given.Ccg)));

        Assert.Equal(200, (await visitor.OpenAsync(escalation)).Status);
        Assert.Contains(word, (await visitor.OpenAsync("/search?q=zinnia")).Text, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R190")]
    public async Task An_overdue_action_offers_an_escalation_in_one_step()
    {
        var given = await InAsync(app);
        var quarter = await app.Given.QuarterAsync(given.Ccg);
        var action = await app.Given.ItemAsync(
            quarter, Focus.On(new DomainNumber(3)), ItemKind.Action, Sample.Action() with { Text = "Open a theatre.", DueOn = new DateOnly(2014, 11, 1) });
        var (director, lead) = (await given.LogInAsync(Role.AreaTeamDirector), await given.LogInAsync(Role.AreaTeamLead));
        var items = $"/ccgs/{given.Ccg}/{quarter.Year}/{quarter.Quarter}/items/on/{Focus.On(new DomainNumber(3))}";
        Assert.Contains("Consider escalation.", (await lead.OpenAsync(items)).Text, StringComparison.Ordinal);
        var offer = (await director.OpenAsync(items)).Link("Open an escalation about Open a theatre.");

        var form = await director.OpenAsync(offer);
        Assert.Equal(nameof(EscalationTrigger.OverdueAction), form.ValueOf("Form.Trigger"));
        await TakeAsync(director, offer, new() { ["Form.Subject"] = "A theatre", ["Form.Reason"] = "It is not open.", ["Form.Domains"] = "3" });

        var opened = await app.ReadAsync(db => db.AllPartsOf<Escalation>().AsNoTracking().SingleAsync(row => row.CcgCode == given.Ccg));
        Assert.Equal("Action: Open a theatre.", Assert.Single(opened.Links).Title);
        var origin = await app.ReadAsync(db => db.ReportItems.Where(row => row.Id == action).Select(row => row.OriginId).SingleAsync());
        Assert.True(opened.IsAbout(EscalationLinkKind.Issue, origin));
    }

    [Fact]
    [Rule("R190")]
    public async Task A_missed_figure_and_a_package_that_did_not_meet_its_objectives_offer_one_too()
    {
        var given = await InAsync(app);
        var director = await given.LogInAsync(Role.AreaTeamDirector);
        var agreed = await app.Given.SupportAsync(given.Ccg);
        var lead = app.Given.OfSupport(Role.AreaTeamLead, given.Ccg);
        var group = app.Given.OfSupport(Role.CcgLead, given.Ccg);
        await app.Given.ChangeSupportAsync(agreed, package =>
            package.RecordActuals(package.TermsInForce!.Trajectories[0].Key, [new TrajectoryPoint(new DateOnly(2014, 10, 31), 20)], group));
        var missed = (await director.OpenAsync($"/support/{agreed}")).Link("Open an escalation about the figure of 31 October 2014");
        Assert.Equal(nameof(EscalationTrigger.MissedTrajectoryPoint), (await director.OpenAsync(missed)).ValueOf("Form.Trigger"));
        await app.Given.ChangeSupportAsync(agreed, package => package.Complete(false, "It came too late.", lead));

        var offer = (await director.OpenAsync($"/support/{agreed}")).Link("Open an escalation");
        await TakeAsync(director, offer, new() { ["Form.Subject"] = "Waits", ["Form.Reason"] = "They are long.", ["Form.Domains"] = "3" });

        var opened = await app.ReadAsync(db => db.AllPartsOf<Escalation>().AsNoTracking().SingleAsync(row => row.CcgCode == given.Ccg));
        Assert.Equal(EscalationTrigger.PackageNotMet, opened.Trigger);
        Assert.True(opened.IsAbout(EscalationLinkKind.Package, agreed));
        var page = await director.OpenAsync($"/escalations/{opened.Number}");
        Assert.StartsWith("/support/", page.Link(opened.Links[0].Title), StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R185")]
    public async Task Unresolved_requests_on_the_same_issue_are_listed_in_it()
    {
        var given = await InAsync(app);
        var issue = Guid.CreateVersion7();
        var quarter = await app.Given.QuarterAsync(given.Ccg);
        var assessment = await app.ReadAsync(db => db.QuarterlyAssessments.Where(row => row.CcgCode == quarter.Ccg).Select(row => row.Id).FirstAsync());
        var (open, answered) = (
            await app.Given.RequestAsync(given.Ccg, RequestStage.Issued, Sample.FormalRequest() with { Subject = "Still open" }),
            await app.Given.RequestAsync(given.Ccg, RequestStage.Closed, Sample.FormalRequest() with { Subject = "Answered well" }));
        await app.ReadAsync(db => db.InformationRequests.Where(row => row.Number == open || row.Number == answered).ExecuteUpdateAsync(set =>
            set.SetProperty(row => row.IssueId, issue).SetProperty(row => row.AssessmentId, assessment)));

        var escalation = await given.InStageAsync(EscalationStage.PutToCcg, Sample.Opening() with { Issues = [new(issue, "Issue: Waits")] });

        foreach (var role in new[] { Role.AreaTeamLead, Role.CcgLead })
        {
            var page = await (await given.LogInAsync(role)).OpenAsync(escalation);
            Assert.Equal($"/requests/{open}", page.Link($"Request for information {open}: Still open"));
            Assert.DoesNotContain("Answered well", page.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_it_is_about_is_changed_until_the_view_is_put_and_two_directors_do_not_overwrite_each_other()
    {
        var given = await InAsync(app);
        var escalation = await given.InStageAsync(EscalationStage.View);
        var (first, second) = (await given.LogInAsync(Role.AreaTeamDirector), await given.LogInAsync(Role.AreaTeamDirector));
        var stale = (await second.OpenAsync($"{escalation}/change")).Form($"{escalation}/change");

        var page = await TakeAsync(first, $"{escalation}/change", new() { ["Form.Subject"] = "Longer waits" });
        var conflict = await second.SubmitAsync(stale, new() { ["Form.Subject"] = "Other words" });

        Assert.Contains("Longer waits", page.Heading, StringComparison.Ordinal);
        Assert.Equal(409, conflict.Status);
        Assert.Equal("Other words", conflict.ValueOf("Form.Subject"));
        Assert.Equal("Longer waits", (await given.ReadAsync(escalation)).Subject);
        var put = await given.InStageAsync(EscalationStage.PutToCcg);
        Assert.Contains("This can no longer be changed", (await first.OpenAsync($"{put}/change")).Text, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R198")]
    public async Task The_director_withdraws_it_with_a_reason_that_the_group_reads_if_it_knew_of_it()
    {
        var given = await InAsync(app);
        var (director, group) = (await given.LogInAsync(Role.AreaTeamDirector), await given.LogInAsync(Role.CcgLead));
        var escalation = await given.InStageAsync(EscalationStage.PutToCcg);
        (await SubmitAsync(director, $"{escalation}/withdraw")).ShowsError("Form.Reason", "Enter the reason");

        var page = await TakeAsync(director, $"{escalation}/withdraw", Because("The figures were wrong."));

        Assert.Contains("StatusWithdrawn", page.Text, StringComparison.Ordinal);
        Assert.Contains("The figures were wrong.", (await group.OpenAsync(escalation)).Text, StringComparison.Ordinal);
        Assert.False((await given.ReadAsync(escalation)).IsEvidence);
        var agreed = await given.InStageAsync(EscalationStage.InProgress);
        Assert.Contains("Record its outcome instead.", (await director.OpenAsync($"{agreed}/withdraw")).Text, StringComparison.Ordinal);
    }
}

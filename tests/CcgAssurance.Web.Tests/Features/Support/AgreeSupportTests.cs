using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Support;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using Microsoft.EntityFrameworkCore;
using static CcgAssurance.Web.Tests.Features.Support.GivenSupport;

namespace CcgAssurance.Web.Tests.Features.Support;

public sealed class AgreeSupportTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    [Theory]
    [InlineData(Role.AreaTeamLead, "accept", "decline", "withhold", "publish")]
    [InlineData(Role.AreaTeamDirector, "propose", "decline", "revise", "review")]
    [InlineData(Role.CcgLead, "propose", "take-back", "withhold", "publish", "revise", "outcome")]
    [InlineData(Role.GoverningBodyMember, "accept", "decline", "take-back", "review", "log/new")]
    [InlineData(Role.IndependentMember, "accept", "decline", "take-back", "review", "log/new")]
    [InlineData(Role.RegionalReviewer, "accept", "decline", "take-back", "withhold", "log/new")]
    [InlineData(Role.NationalTeam, "accept", "decline", "take-back", "withhold", "log/new")]
    public async Task A_step_is_taken_only_by_the_role_that_is_due_to(Role role, params string[] steps)
    {
        var given = await InAsync(app);
        var package = await given.InStageAsync(SupportStage.Proposed);
        var visitor = await given.LogInAsync(role);

        foreach (var step in steps)
        {
            Assert.Equal(403, (await visitor.OpenAsync($"{package}/{step}")).Status);
        }
    }

    [Fact]
    [Rule("R151", "R154", "R158", "R162", "R163")]
    public async Task What_is_missing_stands_in_one_list_that_leads_to_where_it_is_written_and_stops_the_proposal()
    {
        var given = await InAsync(app);
        var lead = await given.LogInAsync(Role.AreaTeamLead);
        var draft = (await SubmitAsync(lead, given.Add, Answers)).Location!;

        var page = await lead.OpenAsync(draft);

        Assert.Contains("Before you can propose it", page.Headings(2));
        Assert.Equal($"{draft}#measures", page.Link("Add at least one measure"));
        Assert.Equal($"{draft}#indicators", page.Link("Add at least one indicator of success"));
        Assert.Equal($"{draft}/terms#Form.ExitCircumstances", page.Link("Enter when the domain returns to assured"));
        Assert.Equal($"{draft}/discussion", page.Link("Enter the date of the next discussion"));
        Assert.Equal($"{draft}/factors", page.Link("Write what you considered about each of the seven factors"));
        Assert.False(page.HasLink("Propose this package"));
        var closed = await lead.OpenAsync($"{draft}/propose");
        Assert.Contains("something in them is missing", closed.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R151", "R159", "R180")]
    public async Task A_proposal_takes_the_next_number_and_the_group_reads_it_and_is_told()
    {
        var given = await InAsync(app);
        var before = (await given.ReadAsync(await given.InStageAsync(SupportStage.Proposed))).Number;
        var draft = await given.DraftedAsync();
        var (lead, group) = (await given.LogInAsync(Role.AreaTeamLead), await given.LogInAsync(Role.CcgLead));

        var page = await TakeAsync(lead, $"{draft}/propose");

        Assert.Contains("Package proposed", page.Text, StringComparison.Ordinal);
        var package = await given.ReadAsync(draft);
        Assert.Equal((SupportStage.Proposed, before + 1, lead.User!.Name), (package.Stage, package.Number, package.Terms[0].ProposedBy));
        var seen = await group.OpenAsync($"/support/{package.Number}");
        Assert.StartsWith($"NHS Test {given.Ccg} CCG, Support package {package.Number}", seen.Heading, StringComparison.Ordinal);
        Assert.Contains("StatusProposed", seen.Text, StringComparison.Ordinal);
        Assert.Equal($"/support/{package.Number}/accept", seen.Link("Accept this package"));
        Assert.Equal($"/support/{package.Number}/decline", seen.Link("Decline this package"));
        Assert.False(seen.HasLink("Change these texts"));
        Assert.False(seen.HasLink("Add a measure"));
        Assert.Contains("A support package is proposed", (await group.OpenAsync("/notices")).Text, StringComparison.Ordinal);
        Assert.Contains("no longer a draft", (await lead.OpenAsync($"{draft}/terms")).Text, StringComparison.Ordinal);
        foreach (var role in new[] { Role.RegionalReviewer, Role.NationalTeam })
        {
            Assert.Equal(404, (await (await given.LogInAsync(role)).OpenAsync(draft)).Status);
        }
    }

    [Theory]
    [Rule("R151", "R159")]
    [InlineData(Role.AreaTeamDirector, Role.CcgLead)]
    [InlineData(Role.CcgLead, Role.AreaTeamDirector)]
    public async Task Both_sides_accept_in_either_order_and_each_only_for_itself(Role first, Role second)
    {
        var given = await InAsync(app);
        var package = await given.InStageAsync(SupportStage.Proposed);
        var (one, other) = (await given.LogInAsync(first), await given.LogInAsync(second));
        var form = await one.OpenAsync($"{package}/accept");
        Assert.Contains("Shorter waits for surgery, from 1 October 2014 to 29 May 2015", form.Text, StringComparison.Ordinal);

        var page = await TakeAsync(one, $"{package}/accept");

        Assert.Contains("Package accepted", page.Text, StringComparison.Ordinal);
        Assert.Contains($"Accepted on 19 November 2014 by {one.User!.Name}", page.Text, StringComparison.Ordinal);
        Assert.Contains("Not accepted yet", page.Text, StringComparison.Ordinal);
        Assert.Equal(SupportStage.Proposed, (await given.ReadAsync(package)).Stage);
        Assert.Contains("No terms are waiting for your side", (await one.OpenAsync($"{package}/accept")).Text, StringComparison.Ordinal);
        page = await TakeAsync(other, $"{package}/accept");

        Assert.Contains("StatusActive", page.Text, StringComparison.Ordinal);
        var agreed = await given.ReadAsync(package);
        Assert.Equal((SupportStage.Agreed, 1), (agreed.Stage, agreed.InForce));
        Assert.Equal(
            new[] { (one.User!.Name, first), (other.User!.Name, second) }.Order(),
            new[]
            {
                (agreed.Terms[0].NhsEnglandAcceptedBy!, agreed.Terms[0].NhsEnglandAcceptedAs!.Value),
                (agreed.Terms[0].CcgAcceptedBy!, agreed.Terms[0].CcgAcceptedAs!.Value),
            }.Order());
        foreach (var role in new[] { Role.RegionalReviewer, Role.NationalTeam })
        {
            Assert.Equal(200, (await (await given.LogInAsync(role)).OpenAsync(package)).Status);
        }

        Assert.Contains("Both sides have agreed a support package", (await one.OpenAsync("/notices")).Text, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R159")]
    public async Task Nobody_accepts_words_that_were_taken_back_meanwhile()
    {
        var given = await InAsync(app);
        var package = await given.InStageAsync(SupportStage.Proposed);
        var (lead, group, director) = (
            await given.LogInAsync(Role.AreaTeamLead), await given.LogInAsync(Role.CcgLead), await given.LogInAsync(Role.AreaTeamDirector));
        var form = (await group.OpenAsync($"{package}/accept")).Form($"{package}/accept");
        await TakeAsync(director, $"{package}/accept");

        await TakeAsync(lead, $"{package}/take-back", Because("The end is too early."));
        Assert.Equal(409, (await group.SubmitAsync(form)).Status);
        await TakeAsync(lead, $"{package}/propose");

        Assert.Equal(409, (await group.SubmitAsync(form)).Status);
        var terms = (await given.ReadAsync(package)).TermsInHand!;
        Assert.Equal((2, null, null), (terms.Edition, terms.NhsEnglandAcceptedAt, terms.CcgAcceptedAt));
    }

    [Fact]
    public async Task Of_two_directors_who_accept_at_the_same_time_the_second_is_told()
    {
        var given = await InAsync(app);
        var accept = $"{await given.InStageAsync(SupportStage.Proposed)}/accept";
        var (one, other) = (await given.LogInAsync(Role.AreaTeamDirector), await given.LogInAsync(Role.AreaTeamDirector));
        var form = (await other.OpenAsync(accept)).Form(accept);

        await TakeAsync(one, accept);

        Assert.Equal(409, (await other.SubmitAsync(form)).Status);
        Assert.Equal(one.User!.Name, (await given.ReadAsync(accept)).Terms[0].NhsEnglandAcceptedBy);
    }

    [Theory]
    [Rule("R159")]
    [InlineData(Role.AreaTeamLead)]
    [InlineData(Role.AreaTeamDirector)]
    public async Task A_proposal_is_taken_back_with_a_reason_that_everybody_reads_and_another_edition_begins(Role role)
    {
        var given = await InAsync(app);
        var package = await given.InStageAsync(SupportStage.Proposed);
        var (visitor, lead, group) = (await given.LogInAsync(role), await given.LogInAsync(Role.AreaTeamLead), await given.LogInAsync(Role.CcgLead));
        (await SubmitAsync(visitor, $"{package}/take-back")).ShowsError("Form.Reason", "Enter the reason");

        await TakeAsync(visitor, $"{package}/take-back", Because("The end is too early."));

        Assert.Contains("The area team took the last proposal back: The end is too early.", (await lead.OpenAsync(package)).Text, StringComparison.Ordinal);
        var drafted = await given.ReadAsync(package);
        Assert.Equal((SupportStage.Draft, 2, TermsStage.TakenBack), (drafted.Stage, drafted.InHand, drafted.Terms.Single(terms => terms.Edition == 1).Stage));
        await TakeAsync(lead, $"{package}/terms", new() { ["Form.Title"] = "What the group does not know yet" });
        foreach (var address in new[] { package, $"{package}/history" })
        {
            Assert.DoesNotContain("What the group does not know yet", (await group.OpenAsync(address)).Text, StringComparison.Ordinal);
        }

        Assert.Contains("The area team took these terms back: The end is too early.", (await group.OpenAsync(package)).Text, StringComparison.Ordinal);
        Assert.Equal(404, (await group.OpenAsync($"{package}/editions/2")).Status);
        Assert.Equal(200, (await group.OpenAsync($"{package}/editions/1")).Status);
        Assert.Equal(200, (await lead.OpenAsync($"{package}/editions/2")).Status);
    }

    [Fact]
    [Rule("R145", "R159")]
    public async Task The_group_declines_with_a_reason_and_the_lead_begins_again_with_the_same_words()
    {
        var given = await InAsync(app);
        var package = await given.InStageAsync(SupportStage.Proposed);
        var (lead, group) = (await given.LogInAsync(Role.AreaTeamLead), await given.LogInAsync(Role.CcgLead));
        (await SubmitAsync(group, $"{package}/decline")).ShowsError("Form.Reason", "Enter the reason");

        var page = await TakeAsync(group, $"{package}/decline", Because("We can do it alone."));

        Assert.Contains("StatusDeclined by the CCG", page.Text, StringComparison.Ordinal);
        Assert.Contains("The CCG declined these terms: We can do it alone.", (await lead.OpenAsync(package)).Text, StringComparison.Ordinal);
        await TakeAsync(lead, $"{package}/revise", Because("Ask for less."));
        Assert.Contains("The CCG declined the last proposal: We can do it alone.", (await lead.OpenAsync(package)).Text, StringComparison.Ordinal);
        await TakeAsync(lead, $"{package}/propose");

        var again = await given.ReadAsync(package);
        Assert.Equal((SupportStage.Proposed, 2, null), (again.Stage, again.InHand, again.TermsInHand!.Change));
        Assert.Equal("Shorter waits for surgery", again.TermsInHand!.Title);
        Assert.DoesNotContain("The CCG declined", (await lead.OpenAsync(package)).Text, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R170", "R175")]
    public async Task A_change_stands_beside_what_is_agreed_until_both_sides_accept_it_and_says_what_is_different()
    {
        var given = await InAsync(app);
        var package = await given.InStageAsync(SupportStage.Agreed);
        var (lead, group, region) = (
            await given.LogInAsync(Role.AreaTeamLead), await given.LogInAsync(Role.CcgLead), await given.LogInAsync(Role.RegionalReviewer));
        var refused = await SubmitAsync(lead, $"{package}/revise");
        refused.ShowsError("Form.Change", "Select what changes");
        refused.ShowsError("Form.Reason", "Enter the reason");
        await TakeAsync(lead, $"{package}/revise", new(Because("Waits fall too slowly.")) { ["Form.Change"] = "Prolonged" });
        await TakeAsync(lead, $"{package}/terms", new(On("EndsOn", "2015-08-31")) { ["Form.Title"] = "Longer support" });

        Assert.Contains("Shorter waits for surgery", (await lead.OpenAsync(package)).Heading, StringComparison.Ordinal);
        Assert.DoesNotContain("A change of this package", (await group.OpenAsync(package)).Text, StringComparison.Ordinal);
        await TakeAsync(lead, $"{package}/propose");

        var page = await group.OpenAsync(package);
        Assert.Contains("A change of this package is proposed.", page.Text, StringComparison.Ordinal);
        Assert.Contains("To29 May 2015", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("A change of this package", (await region.OpenAsync(package)).Text, StringComparison.Ordinal);
        Assert.Equal(404, (await region.OpenAsync($"{package}/editions/2")).Status);
        var change = await group.OpenAsync(page.Link("See what would change"));
        Assert.Contains("What changed since edition 1", change.Headings(2));
        Assert.Contains("Before29 May 2015Now31 August 2015", change.Text, StringComparison.Ordinal);
        Assert.Contains("The same support for longer", change.Text, StringComparison.Ordinal);
        Assert.Contains("Waits fall too slowly.", change.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Improvement objectives", change.Headings(3));
        await TakeAsync(group, $"{package}/accept");
        Assert.Equal(1, (await given.ReadAsync(package)).InForce);
        await TakeAsync(await given.LogInAsync(Role.AreaTeamDirector), $"{package}/accept");

        var changed = await given.ReadAsync(package);
        Assert.Equal((2, "Longer support", new DateOnly(2015, 8, 31)), (changed.InForce, changed.Title, changed.EndsOn));
        Assert.Contains("StatusActive, adjusted", (await region.OpenAsync(package)).Text, StringComparison.Ordinal);
        Assert.Equal(200, (await region.OpenAsync($"{package}/editions/2")).Status);
    }

    [Fact]
    [Rule("R159")]
    public async Task A_change_that_is_declined_leaves_what_was_agreed_in_force()
    {
        var given = await InAsync(app);
        var package = await given.RevisedAsync();
        var (lead, group) = (await given.LogInAsync(Role.AreaTeamLead), await given.LogInAsync(Role.CcgLead));
        await TakeAsync(lead, $"{package}/propose");

        await TakeAsync(group, $"{package}/decline", Because("It is long enough."));

        var page = await lead.OpenAsync(package);
        Assert.Contains("The CCG declined the change that was proposed: It is long enough.", page.Text, StringComparison.Ordinal);
        Assert.Contains("StatusActive", page.Text, StringComparison.Ordinal);
        Assert.Equal((SupportStage.Agreed, 1, null), await StateAsync(given, package));
        Assert.Equal($"{Numbered(await given.ReadAsync(package))}/revise", page.Link("Change this package"));
    }

    [Fact]
    public async Task A_draft_is_put_away_and_what_was_agreed_before_stays_in_force()
    {
        var given = await InAsync(app);
        var (draft, revised) = (await given.DraftedAsync(), await given.RevisedAsync());
        var (lead, second) = (await given.LogInAsync(Role.AreaTeamLead), await given.LogInAsync(Role.AreaTeamLead));
        var form = (await second.OpenAsync($"{draft}/discard")).Form($"{draft}/discard");

        var page = await TakeAsync(lead, $"{draft}/discard");

        Assert.Contains("StatusDiscarded", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Change these texts", page.Text, StringComparison.Ordinal);
        Assert.Equal((SupportStage.Discarded, null, null), await StateAsync(given, draft));
        Assert.Equal(409, (await second.SubmitAsync(form)).Status);
        await TakeAsync(lead, $"{revised}/discard");
        Assert.Equal((SupportStage.Agreed, 1, null), await StateAsync(given, revised));
        var group = await given.LogInAsync(Role.CcgLead);
        Assert.Equal(404, (await group.OpenAsync($"{revised}/editions/2")).Status);
        Assert.DoesNotContain("Longer support", (await group.OpenAsync($"{revised}/history")).Text, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R153")]
    public async Task Terms_that_are_over_before_both_sides_accept_them_are_refused_with_the_paragraph()
    {
        var given = await InAsync(app);
        var package = await given.InStageAsync(SupportStage.Proposed, Sample.Terms() with { EndsOn = new DateOnly(2014, 11, 19) });
        var id = (await given.ReadAsync(package)).Id;
        await app.ReadAsync(db => db.SupportTerms.Where(terms => terms.PackageId == id)
            .ExecuteUpdateAsync(set => set.SetProperty(terms => terms.EndsOn, new DateOnly(2014, 11, 18))));

        var page = await SubmitAsync(await given.LogInAsync(Role.CcgLead), $"{package}/accept");

        Assert.Equal(400, page.Status);
        Assert.Contains(
            $"Ask the area team lead to propose a later end date, because this one is over {Source(GuidanceRules.R153)}", page.Text, StringComparison.Ordinal);
        Assert.Null((await given.ReadAsync(package)).Terms[0].CcgAcceptedAt);
    }

    private static string Numbered(SupportPackage package) => $"/support/{package.Number}";

    private static async Task<(SupportStage Stage, int? InForce, int? InHand)> StateAsync(GivenSupport given, string address)
    {
        var package = await given.ReadAsync(address);
        return (package.Stage, package.InForce, package.InHand);
    }
}

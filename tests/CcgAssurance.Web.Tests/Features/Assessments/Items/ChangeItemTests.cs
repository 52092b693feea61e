using CcgAssurance.Data.Auditing;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Tests.Features.Assessments.Items;

public sealed class ChangeItemTests(AssuranceApp app) : ItemPages(app)
{
    [Fact]
    public async Task Change_shows_what_is_stored_and_saves_what_is_typed_and_leaves_the_others_alone()
    {
        var (visitor, quarter) = await LeadWithAsync();
        var issue = await App.Given.ItemAsync(quarter, Third, ItemKind.Issue, Sample.Issue());
        var id = await App.Given.ItemAsync(quarter, Third, ItemKind.Action, Sample.Action("First.", issue: issue));
        var decoy = await App.Given.ItemAsync(quarter, Third, ItemKind.Action, Sample.Action("Decoy."));

        var page = await visitor.OpenAsync(Change(quarter, id));
        Assert.Equal("First.", page.ValueOf("Form.Text"));
        Assert.Equal("Ccg", page.ValueOf("Form.Owner"));
        Assert.Equal(issue.ToString(), page.ValueOf("Form.IssueId"));
        var answer = await visitor.SubmitAsync(page.Form(Change(quarter, id)), new() { ["Form.Text"] = "Second.", ["Form.IssueId"] = "" });

        Assert.Equal($"{Root(quarter)}/items/on/domain-3", answer.Location);
        var items = await ReadAsync(quarter);
        Assert.Equal(("Second.", null), (items.Single(item => item.Id == id).Text, items.Single(item => item.Id == id).IssueId));
        Assert.Equal("Decoy.", items.Single(item => item.Id == decoy).Text);
        Assert.Contains(new FieldChange("Text", null, "First.", "Second."), Assert.Single(await HistoryAsync(visitor)).Fields);
    }

    [Fact]
    public async Task Change_after_somebody_else_saved_shows_both_texts_and_lets_the_second_person_choose()
    {
        var (second, quarter) = await LeadWithAsync();
        var first = await App.LogInAsync(await App.Given.UserAsync(Role.AreaTeamLead, second.User!.Organisation));
        var id = await App.Given.ItemAsync(quarter, Third, ItemKind.Action, Sample.Action());
        var opened = await second.OpenAsync(Change(quarter, id));
        await SubmitAsync(first, Change(quarter, id), new() { ["Form.Text"] = "By a colleague." });

        var conflict = await second.SubmitAsync(opened.Form(Change(quarter, id)), new() { ["Form.Text"] = "Mine." });

        Assert.Equal(409, conflict.Status);
        Assert.Equal([["Description", "By a colleague.", "Mine."]], conflict.TableRows("What is saved and what you wrote"));
        Assert.Equal("By a colleague.", Assert.Single(await ReadAsync(quarter)).Text);
        Assert.Equal(302, (await second.SubmitAsync(conflict.Form(Change(quarter, id)))).Status);
        Assert.Equal("Mine.", Assert.Single(await ReadAsync(quarter)).Text);
    }

    [Fact]
    [Rule("R222")]
    public async Task Nothing_is_added_changed_removed_or_moved_once_the_draft_is_shared()
    {
        var (visitor, quarter) = await LeadWithAsync();
        var id = await App.Given.ItemAsync(quarter, Third, ItemKind.Action, Sample.Action("First."));
        await App.Given.ItemAsync(quarter, Third, ItemKind.Action, Sample.Action("Second."));
        var list = await visitor.OpenAsync($"{Root(quarter)}/items/on/domain-3");
        var add = await visitor.OpenAsync(Add(quarter, "action"));
        var change = await visitor.OpenAsync(Change(quarter, id));
        var remove = await visitor.OpenAsync(Change(quarter, id) + "/remove");
        await App.Given.StageAsync(quarter, AssessmentStage.SharedWithCcg);

        var added = await visitor.SubmitAsync(add.Form(Add(quarter, "action")), new(CompleteAction));
        var changed = await visitor.SubmitAsync(change.Form(Change(quarter, id)), new() { ["Form.Text"] = "Too late." });
        var removed = await visitor.SubmitAsync(remove.Form(Change(quarter, id) + "/remove"));
        var moved = await MoveAsync(visitor, list, quarter, id, "Down");

        Assert.Equal([409, 409, 409, 409], new[] { added.Status, changed.Status, removed.Status, moved.Status });
        Assert.Contains("Ask the trust for a plan.", added.Text, StringComparison.Ordinal);
        Assert.Contains("Too late.", changed.Text, StringComparison.Ordinal);
        Assert.Contains("This quarter can no longer be changed. Nothing was moved.", moved.Text, StringComparison.Ordinal);
        Assert.Contains("This quarter can no longer be changed. Nothing was removed.", removed.Text, StringComparison.Ordinal);
        Assert.Equal(["First.", "Second."], (await ReadAsync(quarter)).Select(item => item.Text));
        Assert.False((await visitor.OpenAsync($"{Root(quarter)}/items/on/domain-3")).HasLink("Add an action"));
    }

    [Fact]
    public async Task Remove_asks_first_takes_the_issue_out_and_keeps_its_actions()
    {
        var (visitor, quarter) = await LeadWithAsync();
        var issue = await App.Given.ItemAsync(quarter, Third, ItemKind.Issue, Sample.Issue());
        var action = await App.Given.ItemAsync(quarter, Third, ItemKind.Action, Sample.Action(issue: issue));

        var page = await visitor.OpenAsync(Change(quarter, issue) + "/remove");
        Assert.Contains("Are you sure you want to remove this issue?", page.Heading, StringComparison.Ordinal);
        var answer = await visitor.SubmitAsync(page.Form(Change(quarter, issue) + "/remove"));

        Assert.Equal($"{Root(quarter)}/items/on/domain-3", answer.Location);
        var left = Assert.Single(await ReadAsync(quarter));
        Assert.Equal((action, null), (left.Id, left.IssueId));
        Assert.Equal(AuditChange.Removed, Assert.Single(await HistoryAsync(visitor), entry => entry.Subject == "Issue on domain 3").Change);
        Assert.Equal(404, (await visitor.OpenAsync(Change(quarter, issue))).Status);
    }

    [Fact]
    public async Task Remove_of_an_item_that_somebody_changed_meanwhile_asks_again()
    {
        var (visitor, quarter) = await LeadWithAsync();
        var id = await App.Given.ItemAsync(quarter, Third, ItemKind.Action, Sample.Action());
        var address = Change(quarter, id) + "/remove";
        var page = await visitor.OpenAsync(address);
        await SubmitAsync(visitor, Change(quarter, id), new() { ["Form.Text"] = "Changed." });

        var answer = await visitor.SubmitAsync(page.Form(address));

        Assert.Equal(409, answer.Status);
        Assert.Contains("Changed.", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Someone else changed this part of the quarter while you were reading. It is not removed yet.", answer.Text, StringComparison.Ordinal);
        Assert.Single(await ReadAsync(quarter));
        Assert.Equal(302, (await visitor.SubmitAsync(answer.Form(address))).Status);
        Assert.Empty(await ReadAsync(quarter));
    }

    [Fact]
    public async Task Change_of_an_item_that_a_colleague_removed_says_so_and_gives_back_what_was_typed()
    {
        var (visitor, quarter) = await LeadWithAsync();
        var colleague = await App.LogInAsync(await App.Given.UserAsync(Role.AreaTeamLead, visitor.User!.Organisation));
        var id = await App.Given.ItemAsync(quarter, Third, ItemKind.Action, Sample.Action("First."));
        await App.Given.ItemAsync(quarter, Third, ItemKind.Action, Sample.Action("Decoy."));
        var list = await visitor.OpenAsync($"{Root(quarter)}/items/on/domain-3");
        var change = await visitor.OpenAsync(Change(quarter, id));
        var remove = await visitor.OpenAsync(Change(quarter, id) + "/remove");
        await SubmitAsync(colleague, Change(quarter, id) + "/remove", []);

        var changed = await visitor.SubmitAsync(change.Form(Change(quarter, id)), new() { ["Form.Text"] = "My new text." });
        var removed = await visitor.SubmitAsync(remove.Form(Change(quarter, id) + "/remove"));
        var moved = await MoveAsync(visitor, list, quarter, id, "Down");

        Assert.Equal([409, 409, 409], new[] { changed.Status, removed.Status, moved.Status });
        Assert.All([changed, removed, moved], page => Assert.Contains($"{colleague.User!.Name} removed this on ", page.Text, StringComparison.Ordinal));
        Assert.Contains("Your answers were not saved.", changed.Text, StringComparison.Ordinal);
        Assert.Contains("My new text.", changed.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("What you wrote", removed.Text, StringComparison.Ordinal);
        Assert.Equal(200, (await visitor.OpenAsync(changed.Link("Go to the quarter"))).Status);
        Assert.Equal(["Decoy."], (await ReadAsync(quarter)).Select(item => item.Text));
    }

    [Fact]
    public async Task An_item_that_never_was_in_the_quarter_is_not_found_by_any_form()
    {
        var (visitor, quarter) = await LeadWithAsync();
        var sibling = await App.Given.QuarterAsync(quarter.Ccg, quarter: Quarter.Q1);
        var gone = await App.Given.ItemAsync(sibling, Third, ItemKind.Action, Sample.Action());
        await SubmitAsync(visitor, Change(sibling, gone) + "/remove", []);
        var form = (await visitor.OpenAsync("/ccgs")).Form("/account/log-out");

        string[] addresses = [Change(quarter, gone), Change(quarter, gone) + "/remove", Change(quarter, gone) + "/move", Change(quarter, Guid.Empty)];
        foreach (var address in addresses)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = form.ToRequest([]).Content };
            Assert.Equal((address, 404), (address, (int)(await visitor.Client.SendAsync(request, TestContext.Current.CancellationToken)).StatusCode));
        }
    }

    [Fact]
    public async Task A_conflict_about_the_issue_of_an_action_names_both_issues()
    {
        var (visitor, quarter) = await LeadWithAsync();
        var mine = await App.Given.ItemAsync(quarter, Third, ItemKind.Issue, Sample.Issue("A&E waits"));
        var theirs = await App.Given.ItemAsync(quarter, Third, ItemKind.Issue, Sample.Issue("Cancer waits"));
        var id = await App.Given.ItemAsync(quarter, Third, ItemKind.Action, Sample.Action());
        var opened = await visitor.OpenAsync(Change(quarter, id));
        await SubmitAsync(visitor, Change(quarter, id), new() { ["Form.IssueId"] = theirs.ToString() });

        var conflict = await visitor.SubmitAsync(opened.Form(Change(quarter, id)), new() { ["Form.IssueId"] = mine.ToString() });

        Assert.Equal([["Issue it is for", "Cancer waits", "A&E waits"]], conflict.TableRows("What is saved and what you wrote"));
        Assert.Contains("<del><span class=\"nhsuk-u-visually-hidden\"> removed: </span>Cancer</del> waits", conflict.Raw, StringComparison.Ordinal);
        Assert.Contains("<ins><span class=\"nhsuk-u-visually-hidden\"> added: </span>A&amp;E</ins> waits", conflict.Raw, StringComparison.Ordinal);
    }
}

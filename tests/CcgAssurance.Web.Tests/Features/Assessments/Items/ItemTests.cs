using CcgAssurance.Data.Auditing;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Tests.Features.Assessments.Items;

public sealed class ItemTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    private static readonly Focus Third = Focus.On(new DomainNumber(3));

    private static readonly Dictionary<string, string> CompleteAction = new()
    {
        ["Form.Text"] = "Ask the trust for a plan.\nThen check it.",
        ["Form.Owner"] = "ThirdParty",
        ["Form.OwnerName"] = "Anyshire Commissioning Support Unit",
        ["Form.DueOn.Day"] = "30",
        ["Form.DueOn.Month"] = "9",
        ["Form.DueOn.Year"] = "2014",
        ["Form.Status"] = "InProgress",
        ["Form.Progress"] = "Asked in July.",
    };

    [Fact]
    public async Task Every_page_asks_those_without_a_log_in_to_log_in()
    {
        var (_, quarter) = await LeadWithAsync();
        var id = await app.Given.ItemAsync(quarter, Third, ItemKind.Issue, Sample.Issue());

        foreach (var address in new[] { Add(quarter, "action"), Change(quarter, id), Change(quarter, id) + "/remove" })
        {
            Assert.Equal(302, (await app.Visitor().OpenAsync(address)).Status);
        }
    }

    [Theory]
    [InlineData(Role.AreaTeamDirector)]
    [InlineData(Role.CcgLead)]
    [InlineData(Role.GoverningBodyMember)]
    [InlineData(Role.NationalTeam)]
    public async Task Every_page_is_forbidden_to_a_role_that_does_not_write_items(Role role)
    {
        var (lead, quarter) = await LeadWithAsync();
        var id = await app.Given.ItemAsync(quarter, Third, ItemKind.Issue, Sample.Issue());
        var visitor = await app.LogInAsync(await app.Given.UserAsync(role, role.Level() switch
        {
            OrganisationLevel.Ccg => quarter.Ccg,
            OrganisationLevel.AreaTeam => lead.User!.Organisation,
            _ => null,
        }));

        foreach (var address in new[] { Add(quarter, "action"), Change(quarter, id), Change(quarter, id) + "/remove" })
        {
            Assert.Equal(403, (await visitor.OpenAsync(address)).Status);
        }
    }

    [Fact]
    public async Task An_item_is_found_in_its_own_quarter_only()
    {
        var (visitor, quarter) = await LeadWithAsync();
        var (_, foreign) = await LeadWithAsync();
        var sibling = await app.Given.QuarterAsync(quarter.Ccg, quarter: Quarter.Q1);
        var id = await app.Given.ItemAsync(sibling, Third, ItemKind.Issue, Sample.Issue());
        var elsewhere = await app.Given.ItemAsync(foreign, Third, ItemKind.Issue, Sample.Issue());

        Assert.Equal(404, (await visitor.OpenAsync(Change(quarter, id))).Status);
        Assert.Equal(404, (await visitor.OpenAsync(Change(quarter, id) + "/remove")).Status);
        Assert.Equal(404, (await visitor.OpenAsync(Change(quarter, elsewhere))).Status);
        Assert.Equal(404, (await visitor.OpenAsync(Change(foreign, elsewhere))).Status);
        Assert.Equal(200, (await visitor.OpenAsync(Change(sibling, id))).Status);
    }

    [Theory]
    [InlineData("?kind=issue")]
    [InlineData("?focus=domain-3")]
    [InlineData("?focus=domain-9&kind=issue")]
    [InlineData("?focus=domain-3&kind=praise")]
    [InlineData("?focus=domain-3&kind=7")]
    public async Task An_address_without_a_focus_and_a_kind_that_exist_is_no_page(string query)
    {
        var (visitor, quarter) = await LeadWithAsync();

        Assert.Equal(400, (await visitor.OpenAsync($"{Root(quarter)}/items/add{query}")).Status);
    }

    [Fact]
    [Rule("R77", "R227")]
    public async Task A_domain_without_items_says_that_none_are_recorded_and_offers_to_add_them()
    {
        var (visitor, quarter) = await LeadWithAsync();

        var page = await visitor.OpenAsync($"{Root(quarter)}/domains/3");

        Assert.Equal(3, page.Text.Split("None recorded.").Length - 1);
        Assert.Equal(Add(quarter, "achievement"), page.Link("Add an achievement"));
        Assert.Equal(Add(quarter, "issue"), page.Link("Add an issue"));
        Assert.Equal(Add(quarter, "action"), page.Link("Add an action"));
    }

    [Fact]
    [Rule("R229", "R254")]
    public async Task Post_of_an_action_saves_it_writes_the_history_and_goes_back_to_its_domain()
    {
        var (visitor, quarter) = await LeadWithAsync();

        var answer = await SubmitAsync(visitor, Add(quarter, "action"), new(CompleteAction));

        Assert.Equal($"{Root(quarter)}/domains/3", answer.Location);
        var page = await visitor.FollowAsync(answer);
        Assert.Contains("Action added", page.Text, StringComparison.Ordinal);
        Assert.Contains("Action for Anyshire Commissioning Support Unit, due 30 September 2014", page.Text, StringComparison.Ordinal);
        var item = Assert.Single(await ReadAsync(quarter));
        Assert.Equal("Ask the trust for a plan.\nThen check it.", item.Text);
        Assert.Equal(new DateOnly(2014, 9, 30), item.DueOn);
        Assert.Equal(ActionStatus.InProgress, item.Status);
        Assert.Equal("Asked in July.", item.Progress);
        var entry = Assert.Single(await HistoryAsync(visitor), row => row.Subject == "Action on domain 3");
        Assert.Equal(AuditChange.Added, entry.Change);
        Assert.Equal(visitor.User!.Name, entry.UserName);
        Assert.Contains(new FieldChange("Owner", "ActionOwner", null, "ThirdParty"), entry.Fields);
    }

    [Fact]
    [Rule("R23", "R230", "R177")]
    public async Task Post_of_an_issue_names_provider_target_and_response()
    {
        var (visitor, quarter) = await LeadWithAsync();

        var page = await visitor.FollowAsync(await SubmitAsync(visitor, Add(quarter, "issue"), new()
        {
            ["Form.Title"] = "A&E waits",
            ["Form.Provider"] = "Anyshire Hospital",
            ["Form.Target"] = "95% within 4 hours",
            ["Form.NeedsFurtherAction"] = "true",
            ["Form.Response"] = "Support",
            ["Form.IsSafeguarding"] = "true",
        }));

        Assert.Contains("Anyshire Hospital – 95% within 4 hours", page.Text, StringComparison.Ordinal);
        Assert.Contains("Response: Support", page.Text, StringComparison.Ordinal);
        Assert.Contains("Needs further action", page.Text, StringComparison.Ordinal);
        Assert.Contains("Safeguarding", page.Text, StringComparison.Ordinal);
        var item = Assert.Single(await ReadAsync(quarter));
        Assert.Equal(("Anyshire Hospital", "95% within 4 hours", IssueResponse.Support), (item.Provider, item.Target, item.Response));
        Assert.True(item.IsSafeguarding);
    }

    [Fact]
    [Rule("R223", "R253")]
    public async Task Post_of_an_achievement_marks_good_practice_for_sharing()
    {
        var (visitor, quarter) = await LeadWithAsync();

        var page = await visitor.FollowAsync(await SubmitAsync(
            visitor, Add(quarter, "achievement"), new() { ["Form.Text"] = "A good consultation.", ["Form.IsGoodPractice"] = "true" }));

        Assert.Contains("A good consultation. Good practice to share", page.Text, StringComparison.Ordinal);
        Assert.True(Assert.Single(await ReadAsync(quarter)).IsGoodPractice);
    }

    [Theory]
    [InlineData("Form.Text", "", "Enter what is to be done (2014/15 operational guidance, Annex 2)")]
    [InlineData("Form.Owner", null, "Select who owns the action (2014/15 operational guidance, Annex 2)")]
    [InlineData("Form.OwnerName", "", "Enter the name of the organisation that owns the action (2014/15 operational guidance, Annex 2)")]
    [InlineData("Form.Owner", "Ccg", "Remove the name of the organisation, or select another organisation as the owner (2014/15 operational guidance, Annex 2)", "Form.OwnerName")]
    [InlineData("Form.Status", null, "Select how far the action has come (2014/15 operational guidance, Annex 2 and Annex 4)")]
    [InlineData("Form.DueOn.Day", "31", "Due date must be a real date")]
    public async Task Post_of_a_wrong_action_says_so_keeps_what_was_typed_and_saves_nothing(string field, string? value, string message, string? errorAt = null)
    {
        var (visitor, quarter) = await LeadWithAsync();
        var answers = new Dictionary<string, string>(CompleteAction);
        answers.Remove(field);
        if (value is not null)
        {
            answers[field] = value;
        }

        var page = await SubmitAsync(visitor, Add(quarter, "action"), answers);

        page.ShowsError(errorAt ?? field, message);
        Assert.All(answers, answer => Assert.Equal(answer.Value, page.ValueOf(answer.Key)));
        Assert.Empty(await ReadAsync(quarter));
        Assert.Empty(await HistoryAsync(visitor));
    }

    [Theory]
    [InlineData("issue", "Form.Title", ReportItem.TitleMaxLength, "Short title must be 150 characters or less")]
    [InlineData("issue", "Form.Provider", ReportItem.NameMaxLength, "Provider concerned must be 200 characters or less")]
    [InlineData("issue", "Form.Target", ReportItem.NameMaxLength, "Target concerned must be 200 characters or less")]
    [InlineData("achievement", "Form.Text", ReportItem.TextMaxLength, "Description must be 4,000 characters or less")]
    [InlineData("action", "Form.OwnerName", ReportItem.NameMaxLength, "Name of the other organisation must be 200 characters or less")]
    [InlineData("action", "Form.Progress", ReportItem.ProgressMaxLength, "Progress so far must be 4,000 characters or less")]
    public async Task Post_with_a_text_that_is_too_long_says_how_long_it_may_be(string kind, string field, int length, string message)
    {
        var (visitor, quarter) = await LeadWithAsync();
        var answers = kind switch
        {
            "issue" => new() { ["Form.Title"] = "A&E waits" },
            "action" => new Dictionary<string, string>(CompleteAction),
            _ => [],
        };

        answers[field] = new string('x', length + 1);
        (await SubmitAsync(visitor, Add(quarter, kind), answers)).ShowsError(field, message);
        Assert.Empty(await ReadAsync(quarter));

        answers[field] = new string('x', length);
        Assert.Equal(302, (await SubmitAsync(visitor, Add(quarter, kind), answers)).Status);
    }

    [Fact]
    public async Task Change_shows_what_is_stored_and_saves_what_is_typed_and_leaves_the_others_alone()
    {
        var (visitor, quarter) = await LeadWithAsync();
        var issue = await app.Given.ItemAsync(quarter, Third, ItemKind.Issue, Sample.Issue());
        var id = await app.Given.ItemAsync(quarter, Third, ItemKind.Action, Sample.Action("First.", issue: issue));
        var decoy = await app.Given.ItemAsync(quarter, Third, ItemKind.Action, Sample.Action("Decoy."));

        var page = await visitor.OpenAsync(Change(quarter, id));
        Assert.Equal("First.", page.ValueOf("Form.Text"));
        Assert.Equal("Ccg", page.ValueOf("Form.Owner"));
        Assert.Equal(issue.ToString(), page.ValueOf("Form.IssueId"));
        var answer = await visitor.SubmitAsync(page.Form(Change(quarter, id)), new() { ["Form.Text"] = "Second.", ["Form.IssueId"] = "" });

        Assert.Equal($"{Root(quarter)}/domains/3", answer.Location);
        var items = await ReadAsync(quarter);
        Assert.Equal(("Second.", null), (items.Single(item => item.Id == id).Text, items.Single(item => item.Id == id).IssueId));
        Assert.Equal("Decoy.", items.Single(item => item.Id == decoy).Text);
        Assert.Contains(new FieldChange("Text", null, "First.", "Second."), Assert.Single(await HistoryAsync(visitor)).Fields);
    }

    [Fact]
    public async Task Change_after_somebody_else_saved_shows_both_texts_and_lets_the_second_person_choose()
    {
        var (second, quarter) = await LeadWithAsync();
        var first = await app.LogInAsync(await app.Given.UserAsync(Role.AreaTeamLead, second.User!.Organisation));
        var id = await app.Given.ItemAsync(quarter, Third, ItemKind.Action, Sample.Action());
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
        var id = await app.Given.ItemAsync(quarter, Third, ItemKind.Action, Sample.Action("First."));
        await app.Given.ItemAsync(quarter, Third, ItemKind.Action, Sample.Action("Second."));
        var list = await visitor.OpenAsync($"{Root(quarter)}/domains/3");
        var add = await visitor.OpenAsync(Add(quarter, "action"));
        var change = await visitor.OpenAsync(Change(quarter, id));
        var remove = await visitor.OpenAsync(Change(quarter, id) + "/remove");
        await ShareAsync(quarter);

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
        Assert.False((await visitor.OpenAsync($"{Root(quarter)}/domains/3")).HasLink("Add an action"));
    }

    [Fact]
    public async Task Remove_asks_first_takes_the_issue_out_and_keeps_its_actions()
    {
        var (visitor, quarter) = await LeadWithAsync();
        var issue = await app.Given.ItemAsync(quarter, Third, ItemKind.Issue, Sample.Issue());
        var action = await app.Given.ItemAsync(quarter, Third, ItemKind.Action, Sample.Action(issue: issue));

        var page = await visitor.OpenAsync(Change(quarter, issue) + "/remove");
        Assert.Contains("Are you sure you want to remove this issue?", page.Heading, StringComparison.Ordinal);
        var answer = await visitor.SubmitAsync(page.Form(Change(quarter, issue) + "/remove"));

        Assert.Equal($"{Root(quarter)}/domains/3", answer.Location);
        var left = Assert.Single(await ReadAsync(quarter));
        Assert.Equal((action, null), (left.Id, left.IssueId));
        Assert.Equal(AuditChange.Removed, Assert.Single(await HistoryAsync(visitor), entry => entry.Subject == "Issue on domain 3").Change);
        Assert.Equal(404, (await visitor.OpenAsync(Change(quarter, issue))).Status);
    }

    [Fact]
    public async Task Remove_of_an_item_that_somebody_changed_meanwhile_asks_again()
    {
        var (visitor, quarter) = await LeadWithAsync();
        var id = await app.Given.ItemAsync(quarter, Third, ItemKind.Action, Sample.Action());
        var address = Change(quarter, id) + "/remove";
        var page = await visitor.OpenAsync(address);
        await SubmitAsync(visitor, Change(quarter, id), new() { ["Form.Text"] = "Changed." });

        var answer = await visitor.SubmitAsync(page.Form(address));

        Assert.Equal(409, answer.Status);
        Assert.Contains("Changed.", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Somebody else changed this part of the quarter while you were reading. It is not removed yet.", answer.Text, StringComparison.Ordinal);
        Assert.Single(await ReadAsync(quarter));
        Assert.Equal(302, (await visitor.SubmitAsync(answer.Form(address))).Status);
        Assert.Empty(await ReadAsync(quarter));
    }

    [Fact]
    [Rule("R228")]
    public async Task Move_changes_the_order_without_a_script()
    {
        var (visitor, quarter) = await LeadWithAsync();
        var first = await app.Given.ItemAsync(quarter, Third, ItemKind.Action, Sample.Action("First."));
        await app.Given.ItemAsync(quarter, Third, ItemKind.Action, Sample.Action("Second."));
        var page = await visitor.OpenAsync($"{Root(quarter)}/domains/3");

        var answer = await MoveAsync(visitor, page, quarter, first, "Down");

        Assert.Equal($"{Root(quarter)}/domains/3#item-{first}", answer.Location);
        Assert.Equal(["Second.", "First."], (await ReadAsync(quarter)).Select(item => item.Text));
        Assert.Equal(400, (await MoveAsync(visitor, page, quarter, first, "Sideways")).Status);
    }

    [Theory]
    [InlineData("changed")]
    [InlineData("moved")]
    [InlineData("closed and opened again")]
    public async Task Move_of_an_item_that_is_no_longer_as_the_list_showed_it_asks_again(string meanwhile)
    {
        var (visitor, quarter) = await LeadWithAsync();
        var first = await app.Given.ItemAsync(quarter, Third, ItemKind.Action, Sample.Action("First."));
        await app.Given.ItemAsync(quarter, Third, ItemKind.Action, Sample.Action("Second."));
        await app.Given.ItemAsync(quarter, Third, ItemKind.Action, Sample.Action("Third."));
        var list = await visitor.OpenAsync($"{Root(quarter)}/domains/3");
        await (meanwhile switch
        {
            "changed" => SubmitAsync(visitor, Change(quarter, first), new() { ["Form.Text"] = "First, changed." }),
            "moved" => MoveAsync(visitor, list, quarter, first, "Down"),
            _ => ReopenAsync(quarter),
        });
        var before = (await ReadAsync(quarter)).Select(item => item.Text).ToList();

        var conflict = await MoveAsync(visitor, list, quarter, first, "Down");

        Assert.Equal(409, conflict.Status);
        Assert.Contains(meanwhile.StartsWith("closed", StringComparison.Ordinal)
            ? "This quarter was closed and opened again while you were reading. It is not moved yet."
            : "Somebody else changed this part of the quarter while you were reading. It is not moved yet.", conflict.Text, StringComparison.Ordinal);
        Assert.Equal(before, (await ReadAsync(quarter)).Select(item => item.Text));
        Assert.Equal($"{Root(quarter)}/domains/3#item-{first}", (await MoveAsync(visitor, conflict, quarter, first, "Down")).Location);
        Assert.NotEqual(before, (await ReadAsync(quarter)).Select(item => item.Text));
    }

    [Fact]
    public async Task Move_beyond_the_end_of_a_list_that_has_changed_asks_again()
    {
        var (visitor, quarter) = await LeadWithAsync();
        var first = await app.Given.ItemAsync(quarter, Third, ItemKind.Action, Sample.Action("First."));
        var second = await app.Given.ItemAsync(quarter, Third, ItemKind.Action, Sample.Action("Second."));
        var list = await visitor.OpenAsync($"{Root(quarter)}/domains/3");
        await MoveAsync(visitor, list, quarter, second, "Up");

        Assert.Equal(409, (await MoveAsync(visitor, list, quarter, second, "Up")).Status);
        Assert.Equal([second, first], (await ReadAsync(quarter)).Select(item => item.Id));
    }

    [Fact]
    public async Task Change_of_an_item_that_a_colleague_removed_says_so_and_gives_back_what_was_typed()
    {
        var (visitor, quarter) = await LeadWithAsync();
        var colleague = await app.LogInAsync(await app.Given.UserAsync(Role.AreaTeamLead, visitor.User!.Organisation));
        var id = await app.Given.ItemAsync(quarter, Third, ItemKind.Action, Sample.Action("First."));
        await app.Given.ItemAsync(quarter, Third, ItemKind.Action, Sample.Action("Decoy."));
        var list = await visitor.OpenAsync($"{Root(quarter)}/domains/3");
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
        var sibling = await app.Given.QuarterAsync(quarter.Ccg, quarter: Quarter.Q1);
        var gone = await app.Given.ItemAsync(sibling, Third, ItemKind.Action, Sample.Action());
        await SubmitAsync(visitor, Change(sibling, gone) + "/remove", []);
        var form = (await visitor.OpenAsync("/ccgs")).Form("/account/log-out");

        foreach (var address in new[] { Change(quarter, gone), Change(quarter, gone) + "/remove", Change(quarter, gone) + "/move", Change(quarter, Guid.Empty) })
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = form.ToRequest([]).Content };
            Assert.Equal((address, 404), (address, (int)(await visitor.Client.SendAsync(request, TestContext.Current.CancellationToken)).StatusCode));
        }
    }

    [Fact]
    public async Task A_conflict_about_the_issue_of_an_action_names_both_issues()
    {
        var (visitor, quarter) = await LeadWithAsync();
        var mine = await app.Given.ItemAsync(quarter, Third, ItemKind.Issue, Sample.Issue("A&E waits"));
        var theirs = await app.Given.ItemAsync(quarter, Third, ItemKind.Issue, Sample.Issue("Cancer waits"));
        var id = await app.Given.ItemAsync(quarter, Third, ItemKind.Action, Sample.Action());
        var opened = await visitor.OpenAsync(Change(quarter, id));
        await SubmitAsync(visitor, Change(quarter, id), new() { ["Form.IssueId"] = theirs.ToString() });

        var conflict = await visitor.SubmitAsync(opened.Form(Change(quarter, id)), new() { ["Form.IssueId"] = mine.ToString() });

        Assert.Equal([["Issue that it answers", "Cancer waits", "A&E waits"]], conflict.TableRows("What is saved and what you wrote"));
    }

    [Fact]
    [Rule("R190")]
    public async Task An_action_that_was_not_delivered_is_marked_and_says_to_consider_escalation()
    {
        var (visitor, quarter) = await LeadWithAsync();
        await app.Given.ItemAsync(quarter, Third, ItemKind.Action, Sample.Action(status: ActionStatus.NotDelivered));

        var page = await visitor.OpenAsync($"{Root(quarter)}/domains/3");

        Assert.Contains("Not delivered", page.Text, StringComparison.Ordinal);
        Assert.Contains("Consider escalation. " + GuidanceRules.R190.Source, page.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R232")]
    public async Task Open_actions_of_the_quarter_before_are_offered_and_carried_forward_once()
    {
        var (visitor, quarter) = await LeadWithAsync();
        var previous = await app.Given.QuarterAsync(quarter.Ccg, quarter: Quarter.Q1);
        var issue = await app.Given.ItemAsync(previous, Third, ItemKind.Issue, Sample.Issue());
        await app.Given.ItemAsync(previous, Third, ItemKind.Action, Sample.Action("Still open.", issue: issue) with { Progress = "Half way." });
        await app.Given.ItemAsync(previous, Third, ItemKind.Action, Sample.Action("Finished.", ActionStatus.Done));
        var address = $"{Root(quarter)}/items/carry-forward";

        var domain = await visitor.OpenAsync($"{Root(quarter)}/domains/1");
        Assert.Contains("1 open action of Quarter 1 is not in this quarter yet.", domain.Text, StringComparison.Ordinal);
        var page = await visitor.OpenAsync(domain.Link("Carry forward open actions"));
        Assert.Equal("Still open.", Assert.Single(page.TableRows("Open actions"))[1]);
        await visitor.SubmitAsync(page.Form(address));
        var again = await visitor.SubmitAsync(page.Form(address));

        Assert.Contains("No open action of Quarter 1 2014/15 is left to carry forward.", (await visitor.FollowAsync(again)).Text, StringComparison.Ordinal);
        var items = await ReadAsync(quarter);
        Assert.Equal(2, items.Count);
        Assert.Equal("Half way.", items.Single(item => item.Kind == ItemKind.Action).Progress);
        var shown = await visitor.OpenAsync($"{Root(quarter)}/domains/3");
        Assert.Equal(2, shown.Text.Split("Carried from Quarter 1").Length - 1);
    }

    [Fact]
    public async Task Nothing_is_carried_forward_into_a_quarter_whose_draft_is_shared()
    {
        var (visitor, quarter) = await LeadWithAsync();
        var previous = await app.Given.QuarterAsync(quarter.Ccg, quarter: Quarter.Q1);
        await app.Given.ItemAsync(previous, Third, ItemKind.Action, Sample.Action());
        var address = $"{Root(quarter)}/items/carry-forward";
        var page = await visitor.OpenAsync(address);
        await ShareAsync(quarter);

        var answer = await visitor.SubmitAsync(page.Form(address));
        Assert.Equal(409, answer.Status);
        Assert.Contains("This quarter can no longer be changed. Nothing was changed.", answer.Text, StringComparison.Ordinal);
        Assert.Empty(await ReadAsync(quarter));
        Assert.Contains("This quarter can no longer be changed.", (await visitor.OpenAsync(address)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Carrying_forward_into_a_quarter_that_was_closed_and_opened_again_asks_again()
    {
        var (visitor, quarter) = await LeadWithAsync();
        var previous = await app.Given.QuarterAsync(quarter.Ccg, quarter: Quarter.Q1);
        await app.Given.ItemAsync(previous, Third, ItemKind.Action, Sample.Action());
        var address = $"{Root(quarter)}/items/carry-forward";
        var page = await visitor.OpenAsync(address);
        await ReopenAsync(quarter);

        var answer = await visitor.SubmitAsync(page.Form(address));

        Assert.Equal(409, answer.Status);
        Assert.Contains("This quarter was closed and opened again while you were reading. It is not changed yet.", answer.Text, StringComparison.Ordinal);
        Assert.Empty(await ReadAsync(quarter));
        Assert.Equal(302, (await visitor.SubmitAsync(answer.Form(address))).Status);
        Assert.Single(await ReadAsync(quarter));
    }

    // The buttons of the list carry the answer, and the form what the list showed.
    private static Task<Page> MoveAsync(Visitor visitor, Page page, QuarterKey quarter, Guid id, string way) =>
        visitor.SubmitAsync(page.Form($"{Change(quarter, id)}/move"), new() { ["move"] = way });

    private Task ShareAsync(QuarterKey quarter) => app.WriteAsync(async db =>
    {
        var assessment = await db.QuarterlyAssessments.SingleAsync(row => row.CcgCode == quarter.Ccg && row.Quarter == quarter.Quarter);
        db.Entry(assessment).Property(row => row.Stage).CurrentValue = AssessmentStage.SharedWithCcg;
        db.Entry(assessment).Property(row => row.StageToken).CurrentValue = Guid.CreateVersion7();
    });

    private Task ReopenAsync(QuarterKey quarter) => app.WriteAsync(async db =>
    {
        var assessment = await db.QuarterlyAssessments.SingleAsync(row => row.CcgCode == quarter.Ccg && row.Quarter == quarter.Quarter);
        db.Entry(assessment).Property(row => row.StageToken).CurrentValue = Guid.CreateVersion7();
    });

    private async Task<(Visitor Visitor, QuarterKey Quarter)> LeadWithAsync()
    {
        var team = await app.Given.AreaTeamAsync();
        var quarter = await app.Given.QuarterAsync(await app.Given.CcgAsync(team));
        return (await app.LogInAsync(await app.Given.UserAsync(Role.AreaTeamLead, team)), quarter);
    }

    private static async Task<Page> SubmitAsync(Visitor visitor, string address, Dictionary<string, string> answers) =>
        await visitor.SubmitAsync((await visitor.OpenAsync(address)).Form(address), answers);

    private Task<List<ReportItem>> ReadAsync(QuarterKey quarter) => app.ReadAsync(db => db.QuarterlyAssessments
        .Where(row => row.CcgCode == quarter.Ccg && row.Year == quarter.Year && row.Quarter == quarter.Quarter)
        .SelectMany(row => row.Items)
        .OrderBy(item => item.Position)
        .ToListAsync());

    private Task<List<AuditEntry>> HistoryAsync(Visitor visitor) =>
        app.ReadAsync(db => db.AuditEntries.Where(entry => entry.UserId == visitor.User!.Id).ToListAsync());

    private static string Root(QuarterKey quarter) => $"/ccgs/{quarter.Ccg}/{quarter.Year}/{quarter.Quarter}";

    private static string Add(QuarterKey quarter, string kind) => $"{Root(quarter)}/items/add?focus=domain-3&kind={kind}";

    private static string Change(QuarterKey quarter, Guid id) => $"{Root(quarter)}/items/{id}";
}

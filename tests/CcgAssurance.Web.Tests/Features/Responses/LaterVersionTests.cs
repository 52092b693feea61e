using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Tests.Features.Responses;

public sealed class LaterVersionTests(AssuranceApp app) : ResponsePages(app)
{
    [Fact]
    [Rule("R234")]
    public async Task When_a_new_draft_is_shared_the_earlier_answers_and_replies_stay_readable_and_changes_are_marked_item_by_item()
    {
        var (lead, played, address) = await RespondedAsync();
        await lead.SubmitAsync(
            (await lead.OpenAsync(address)).Form($"{address}/reply"), new() { ["Form.Reply"] = "Changed", ["Form.ReplyReason"] = "You are right." });
        await played.RedraftAsync("The CCG is right.");
        var judging = $"{played.Root}/domains/2";
        await lead.SubmitAsync((await lead.OpenAsync(judging)).Form(judging), new() { ["Form.Rationale"] = "Rewritten." });
        await App.Given.ItemAsync(played.Quarter, Focus.On(new DomainNumber(3)), ItemKind.Issue, Sample.Issue("New issue"));
        await App.Given.ItemAsync(played.Quarter, Focus.On(new DomainNumber(3)), ItemKind.Achievement, new ItemAnswers { Text = "New achievement" });
        await played.ShareAsync();
        var ccg = await App.LogInAsync(played.CcgLead);

        var second = await ccg.OpenAsync(Response(played.Quarter));
        var first = await ccg.OpenAsync(second.Link("Version 1"));

        var judgement = await ccg.OpenAsync($"{Response(played.Quarter)}/on/domain-2");
        var issue = await ccg.OpenAsync($"{Response(played.Quarter)}/on/domain-3");
        Assert.Contains("Changed since the last draft Rewritten.", judgement.Text, StringComparison.Ordinal);
        Assert.Contains("The draft has changed since then.", judgement.Text, StringComparison.Ordinal);
        Assert.Contains("Issue: New issue New since the last draft", issue.Text, StringComparison.Ordinal);
        Assert.Contains("Achievement New since the last draft New achievement", issue.Text, StringComparison.Ordinal);
        Assert.Contains("As you answered version 1", issue.Text, StringComparison.Ordinal);
        Assert.Contains("What changed since version 1 (3 changes)", second.Text, StringComparison.Ordinal);
        Assert.Equal("Rewritten.", Assert.Single(second.TableRows("Domain 2: Patient and public engagement"))[2]);
        Assert.Equal(
            [["Achievement", "Not in this version", "New achievement."], ["Issue", "Not in this version", "New issue."]],
            second.TableRows("Domain 3: Plans and outcomes"));
        Assert.DoesNotContain("What changed since", first.Text, StringComparison.Ordinal);
        Assert.Equal(
            $"{played.Root}/changes?from=1&to=2", (await ccg.OpenAsync($"{played.Root}/report/2.html")).Link("What changed since version 1"));
        Assert.False((await ccg.OpenAsync($"{played.Root}/report/1.html")).HasLink("What changed since version 0"));
        Assert.DoesNotContain("We see it otherwise.", second.Text, StringComparison.Ordinal);
        Assert.Contains("The CCG: Disagrees We see it otherwise.", first.Text, StringComparison.Ordinal);
        Assert.Contains("The area team: Changed You are right.", first.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Rewritten.", first.Text, StringComparison.Ordinal);
        Assert.Contains("You are right.", (await lead.OpenAsync($"{Response(played.Quarter)}?draft=1")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(first.Document.Forms, form => form.GetAttribute("action") == Send(played.Quarter));
        var token = await ccg.OpenAsync(await AnswerAddressAsync(played.Quarter, 3));
        using var request = token.Form(await AnswerAddressAsync(played.Quarter, 3)).ToRequest(new() { ["Form.Verdict"] = "Agrees" });
        request.RequestUri = new Uri(address, UriKind.Relative);
        Assert.Equal(409, (int)(await ccg.Client.SendAsync(request, TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    [Rule("R234")]
    public async Task A_new_draft_that_says_the_same_says_so()
    {
        var (_, played, _) = await RespondedAsync();
        await played.RedraftAsync("The CCG is right.");
        await played.ShareAsync();

        Assert.Contains(
            "It says the same about this quarter as version 1.",
            (await (await App.LogInAsync(played.CcgLead)).OpenAsync(Response(played.Quarter))).Text,
            StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R131", "R234")]
    public async Task The_final_report_prints_the_disagreement_that_the_group_asked_to_print_with_the_reply()
    {
        var (lead, played, address) = await RespondedAsync(prints: true);
        await lead.SubmitAsync(
            (await lead.OpenAsync(address)).Form($"{address}/reply"), new() { ["Form.Reply"] = "NotChanged", ["Form.ReplyReason"] = "The data says so." });
        await played.MakeFinalAsync();
        var ccg = await App.LogInAsync(played.CcgLead);

        var final = await ccg.OpenAsync($"{played.Root}/report/2.html");

        Assert.Equal("The CCG’s response", final.Headings(2)[^1]);
        Assert.Equal(["Domain 2, Patient and public engagement: the judgement"], final.Headings(3));
        Assert.Equal(
            ["The CCG answered version 1 of this report on 19 November 2014.", "The CCG does not agree with the following and asked for that to be printed.",
                "NHS England’s reasons for the judgement", "The CCG manages its risks.", "The CCG", "We see it otherwise.",
                "NHS England: not changed", "The data says so.",
                "NHS England’s director, who decided", "I looked at the figures myself."],
            final.Document.QuerySelectorAll("main p, main h4").Select(paragraph => paragraph.TextContent).TakeLast(10));
        Assert.DoesNotContain("The CCG’s response", (await ccg.OpenAsync($"{played.Root}/report/1.html")).Text, StringComparison.Ordinal);
        var changed = Assert.Single((await ccg.OpenAsync(final.Link("What changed since version 1"))).TableRows("The report as a whole"));
        Assert.Equal(("The CCG's response", "Not in this version"), (changed[0], changed[1]));
        Assert.Contains("We see it otherwise.", changed[2], StringComparison.Ordinal);
    }
}

using System.Net;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Responses;
using CcgAssurance.Testing.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Tests.Features.Responses;

public sealed class AnswerTests(AssuranceApp app) : ResponsePages(app)
{
    [Theory]
    [Rule("R131", "R234")]
    [InlineData("Comments", "", false, "Form.Comment", "Enter your comment (2014/15 operational guidance, para 35)")]
    [InlineData("Disagrees", "", false, "Form.Comment", "Enter your comment (2014/15 operational guidance, para 35)")]
    [InlineData("Agrees", "Text.", false, "Form.Comment",
        "Remove your comment, or select that you have a comment or disagree (2014/15 operational guidance, para 35)")]
    [InlineData("Comments", "Text.", true, "Form.PrintsDissent",
        "Select that you disagree, or untick the box to print your disagreement (2014/15 operational guidance, para 46)")]
    public async Task An_answer_that_breaks_a_rule_shows_the_error_keeps_what_was_typed_and_saves_nothing(
        string verdict, string comment, bool prints, string field, string message)
    {
        var (ccg, played, address) = await AnsweringAsync();
        var answers = new Dictionary<string, string> { ["Form.Verdict"] = verdict, ["Form.Comment"] = comment };
        if (prints)
        {
            answers["Form.PrintsDissent"] = "true";
        }

        var page = await ccg.SubmitAsync((await ccg.OpenAsync(address)).Form(address), answers);

        page.ShowsError(field, message);
        Assert.Equal((verdict, comment), (page.ValueOf("Form.Verdict"), page.ValueOf("Form.Comment")));
        Assert.Null((await ReadAsync(played.Quarter, 2)).Verdict);
    }

    [Fact]
    public async Task A_comment_that_is_too_long_is_refused_and_kept_in_the_form()
    {
        var (ccg, played, address) = await AnsweringAsync();
        var tooLong = new string('x', ResponseAnswer.TextMaxLength + 1);

        var page = await ccg.SubmitAsync((await ccg.OpenAsync(address)).Form(address), new() { ["Form.Verdict"] = "Comments", ["Form.Comment"] = tooLong });

        page.ShowsError("Form.Comment", "Your comment must be 4,000 characters or less");
        Assert.Equal(tooLong, page.ValueOf("Form.Comment"));
        Assert.Null((await ReadAsync(played.Quarter, 2)).Verdict);
    }

    [Fact]
    [Rule("R234", "R254")]
    public async Task An_answer_is_saved_says_so_stands_in_the_groups_own_history_and_leaves_the_others_alone()
    {
        var (ccg, played, address) = await AnsweringAsync();

        var page = await ccg.FollowAsync(await ccg.SubmitAsync((await ccg.OpenAsync(address)).Form(address), Disagrees));

        Assert.Contains("Answer on the judgement on domain 2 saved", page.Text, StringComparison.Ordinal);
        Assert.EndsWith("Answer on the judgement on domain 3", page.Heading, StringComparison.Ordinal);
        page = await ccg.OpenAsync(page.Link("Back to the CCG's answer"));
        Assert.Contains("You have answered 1 of 6.", page.Text, StringComparison.Ordinal);
        Assert.Contains(
            "The CCG: Disagrees Waits have fallen since May. The CCG asks to print its disagreement in the report.", page.Text, StringComparison.Ordinal);
        var answer = await ReadAsync(played.Quarter, 2);
        Assert.Equal((CcgVerdict.Disagrees, "Waits have fallen since May.", true), (answer.Verdict, answer.Comment, answer.PrintsDissent));
        Assert.Null((await ReadAsync(played.Quarter, 3)).Verdict);
        var entry = await App.ReadAsync(db => db.AuditEntries.SingleAsync(row => row.PartId == answer.Id.ToString()));
        Assert.Equal((played.CcgLead.Id, played.Quarter.Ccg, true), (entry.UserId, entry.Organisation, entry.IsConfidential));
        var again = await ccg.OpenAsync(address);
        Assert.Equal("Waits have fallen since May.", again.ValueOf("Form.Comment"));
        Assert.Equal(Response(played.Quarter), (await ccg.SubmitAsync(again.Form(address), new() { ["Form.Comment"] = "Changed." })).Location);
    }

    [Fact]
    public async Task Of_two_people_who_answer_the_same_question_the_second_sees_both_texts()
    {
        var (second, played, address) = await AnsweringAsync();
        var first = await App.LogInAsync(await App.Given.UserAsync(Role.CcgLead, played.Quarter.Ccg));
        var opened = await second.OpenAsync(address);
        await first.SubmitAsync((await first.OpenAsync(address)).Form(address), Disagrees);

        var conflict = await second.SubmitAsync(opened.Form(address), new() { ["Form.Verdict"] = "Comments", ["Form.Comment"] = "Mine." });

        Assert.Equal(409, conflict.Status);
        Assert.Contains(["Your comment", "Waits have fallen since May.", "Mine."], conflict.TableRows("What is saved and what you wrote"));
        Assert.Equal("Waits have fallen since May.", (await ReadAsync(played.Quarter, 2)).Comment);
        Assert.Equal(302, (await second.SubmitAsync(conflict.Form(address))).Status);
        Assert.Equal("Mine.", (await ReadAsync(played.Quarter, 2)).Comment);
    }

    [Fact]
    public async Task An_answer_that_is_being_written_is_kept_as_a_working_copy_and_forgotten_once_it_is_saved()
    {
        var (ccg, played, address) = await AnsweringAsync();
        var page = await ccg.OpenAsync(address);
        Assert.Equal("/working-copies", page.Document.Forms.Single(form => form.GetAttribute("action") == address).GetAttribute("data-autosave"));
        Assert.Equal(HttpStatusCode.NoContent, await ccg.KeepAsync(page.Form(address), new() { ["Form.Comment"] = "Half a sen" }));

        var continued = await ccg.OpenAsync($"{address}?working-copy=continue");
        Assert.Equal("Half a sen", continued.ValueOf("Form.Comment"));
        Assert.Equal(302, (await ccg.SubmitAsync(continued.Form(address), new() { ["Form.Verdict"] = "Comments" })).Status);
        Assert.DoesNotContain("unsaved copy", (await ccg.OpenAsync(address)).Text, StringComparison.Ordinal);
        Assert.Equal("Half a sen", (await ReadAsync(played.Quarter, 2)).Comment);
    }
}

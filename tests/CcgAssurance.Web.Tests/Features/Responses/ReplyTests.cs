using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Responses;
using CcgAssurance.Testing.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Tests.Features.Responses;

public sealed class ReplyTests(AssuranceApp app) : ResponsePages(app)
{
    [Fact]
    [Rule("R131", "R234")]
    public async Task The_area_team_replies_to_a_disagreement_and_the_group_reads_it()
    {
        var (lead, played, address) = await RespondedAsync();
        var page = await lead.OpenAsync(address);
        Assert.Contains("We see it otherwise.", page.Text, StringComparison.Ordinal);

        (await lead.SubmitAsync(page.Form($"{address}/reply"), new() { ["Form.ReplyReason"] = "The data says so." }))
            .ShowsError("Form.Reply", "Select whether you will change the draft");
        var noReason = await lead.SubmitAsync(page.Form($"{address}/reply"), new() { ["Form.Reply"] = "NotChanged" });
        noReason.ShowsError("Form.ReplyReason", "Enter your reason");
        Assert.Equal("NotChanged", noReason.ValueOf("Form.Reply"));
        var tooLong = new string('x', ResponseAnswer.TextMaxLength + 1);
        (await lead.SubmitAsync(page.Form($"{address}/reply"), new() { ["Form.Reply"] = "NotChanged", ["Form.ReplyReason"] = tooLong }))
            .ShowsError("Form.ReplyReason", "Why must be 4,000 characters or less");
        Assert.Null((await ReadAsync(played.Quarter, 2)).Reply);

        var done = await lead.FollowAsync(await lead.SubmitAsync(
            page.Form($"{address}/reply"), new() { ["Form.Reply"] = "NotChanged", ["Form.ReplyReason"] = "The data says so." }));

        Assert.Contains("Reply on the judgement on domain 2 saved", done.Text, StringComparison.Ordinal);
        var answer = await ReadAsync(played.Quarter, 2);
        Assert.Equal((AreaTeamReply.NotChanged, "The data says so."), (answer.Reply, answer.ReplyReason));
        var ccg = await App.LogInAsync(played.CcgLead);
        Assert.Contains("The area team: Not changed The data says so.", (await ccg.OpenAsync(Response(played.Quarter))).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(
            (await ccg.OpenAsync(address)).Document.Forms, form => form.GetAttribute("action")!.StartsWith(address, StringComparison.Ordinal));
        Assert.Contains(
            await App.ReadAsync(db => db.AuditEntries.Where(row => row.PartId == answer.Id.ToString()).ToListAsync()),
            entry => entry.UserId == played.Lead.Id && entry.Fields.Any(field => field is { Field: "Reply", New: "NotChanged" }));
    }

    [Fact]
    public async Task An_agreement_needs_no_reply_and_a_second_reply_at_the_same_time_is_noticed()
    {
        var (lead, played, address) = await RespondedAsync();
        var agreed = await AnswerAddressAsync(played.Quarter, 1);
        Assert.DoesNotContain((await lead.OpenAsync(agreed)).Document.Forms, form => form.GetAttribute("action") == $"{agreed}/reply");

        var opened = await lead.OpenAsync(address);
        var colleague = await App.LogInAsync(await App.Given.UserAsync(Role.AreaTeamLead, played.Lead.Organisation));
        await colleague.SubmitAsync(
            (await colleague.OpenAsync(address)).Form($"{address}/reply"), new() { ["Form.Reply"] = "NotChanged", ["Form.ReplyReason"] = "Theirs." });
        var conflict = await lead.SubmitAsync(opened.Form($"{address}/reply"), new() { ["Form.Reply"] = "Changed", ["Form.ReplyReason"] = "Mine." });

        Assert.Equal(409, conflict.Status);
        Assert.Contains(["Why", "Theirs.", "Mine."], conflict.TableRows("What is saved and what you wrote"));
        Assert.Equal("Theirs.", (await ReadAsync(played.Quarter, 2)).ReplyReason);
    }
}

using System.Text;
using CcgAssurance.Domain.Evidence;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Tests.Features.Evidence;

public sealed class EvidenceFileTests(AssuranceApp app) : EvidencePages(app)
{
    [Fact]
    public async Task A_file_is_kept_and_sent_back_as_an_attachment_and_removed_with_its_evidence()
    {
        var (lead, ccg, quarter) = await SidesAsync();
        await AddAsync(lead, quarter, Complete, new TestFile("Form.File", "report.pdf", SampleFiles.Pdf));
        var item = Assert.Single(await ItemsAsync(quarter));
        var path = Address(quarter, $"/{item.Id}");

        var answer = await ccg.Client.GetAsync(path + "/file", TestContext.Current.CancellationToken);

        Assert.Equal(SampleFiles.Pdf, await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Equal(
            ("attachment", "report.pdf"), (answer.Content.Headers.ContentDisposition!.DispositionType, answer.Content.Headers.ContentDisposition.FileName));
        Assert.Equal("application/pdf", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal(["nosniff"], answer.Headers.GetValues("X-Content-Type-Options"));
        Assert.Contains("Download report.pdf (15 bytes)", (await ccg.OpenAsync(Address(quarter))).Text, StringComparison.Ordinal);

        var another = new TestFile("Form.File", "figures.csv", Encoding.UTF8.GetBytes("a,b\n"));
        await lead.SubmitAsync((await lead.OpenAsync(path)).Form(path), [], another);
        Assert.Equal("a,b\n", await lead.Client.GetStringAsync(path + "/file", TestContext.Current.CancellationToken));
        Assert.Equal(1, await App.ReadAsync(db => db.AuditEntries.CountAsync(entry => entry.Subject == "File 'figures.csv'")));

        await lead.SubmitAsync((await lead.OpenAsync(path)).Form(path), new() { ["Form.Title"] = "New title" });
        Assert.Equal(200, (await lead.OpenAsync(path + "/file")).Status);

        Assert.Equal(302, (await lead.SubmitAsync((await lead.OpenAsync(path + "/remove")).Form(path + "/remove"))).Status);
        Assert.Empty(await ItemsAsync(quarter));
        Assert.Equal(0, await App.ReadAsync(db => db.Set<EvidenceFileContent>().CountAsync(content => content.EvidenceItemId == item.Id)));
        Assert.Equal(404, (await lead.OpenAsync(path + "/file")).Status);
    }

    [Theory]
    [InlineData("report.html", 10, "The selected file must be a PDF, DOCX, XLSX, CSV, PNG or JPEG")]
    [InlineData("report.pdf", 0, "The selected file is empty. Check that it was saved, then select it again")]
    [InlineData("report.pdf", 10 * 1024 * 1024 + 1, "The selected file must be smaller than 10MB")]
    public async Task A_file_that_cannot_be_kept_is_refused_at_its_field_and_nothing_is_saved(string name, int size, string message)
    {
        var (lead, _, quarter) = await SidesAsync();

        var page = await AddAsync(lead, quarter, Complete, new TestFile("Form.File", name, new byte[size]));

        page.ShowsError("Form.File", message);
        Assert.Equal("Inspection of the hospital", page.ValueOf("Form.Title"));
        Assert.Empty(await ItemsAsync(quarter));
    }

    [Theory]
    [InlineData("IMG_0001.HEIC", "000000186674797068656963000000006D69663168656963",
        "The selected file is a HEIC photo. Save it as a JPEG, then select that")]
    [InlineData("plan.docx", "D0CF11E0A1B11AE145006E0063007200790070007400650064005000610063006B00610067006500",
        "The selected file is protected with a password. Save a copy without the password, then select the copy")]
    public async Task A_file_that_can_be_saved_otherwise_is_told_how_at_its_field(string name, string content, string message)
    {
        var (lead, _, quarter) = await SidesAsync();

        var page = await AddAsync(lead, quarter, Complete, new TestFile("Form.File", name, Convert.FromHexString(content)));

        page.ShowsError("Form.File", message);
        Assert.Equal("Inspection of the hospital", page.ValueOf("Form.Title"));
        Assert.Empty(await ItemsAsync(quarter));
    }

    [Fact]
    public async Task A_table_from_a_spreadsheet_is_kept_as_the_bytes_it_is()
    {
        var (lead, _, quarter) = await SidesAsync();
        byte[] table = [.. "Ward,Cost\r\n"u8, 0x93, .. "Ward 2"u8, 0x94, (byte)',', 0xA3, (byte)'3', 0x0D, 0x0A];

        await AddAsync(lead, quarter, Complete, new TestFile("Form.File", "costs.csv", table));

        var item = Assert.Single(await ItemsAsync(quarter));
        var answer = await lead.Client.GetAsync(Address(quarter, $"/{item.Id}/file"), TestContext.Current.CancellationToken);
        Assert.Equal(table, await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Equal("text/csv", answer.Content.Headers.ContentType!.ToString());
    }

    [Fact]
    public async Task A_form_that_is_much_too_large_gets_a_page_that_says_so()
    {
        var (lead, _, quarter) = await SidesAsync();

        var page = await AddAsync(lead, quarter, Complete, new TestFile("Form.File", "report.pdf", new byte[26 * 1024 * 1024]));

        Assert.Equal(413, page.Status);
        Assert.Equal("The file is too large", page.Heading);
        Assert.Empty(await ItemsAsync(quarter));
    }
}

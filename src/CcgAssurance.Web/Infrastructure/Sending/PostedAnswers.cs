using System.Text;
using CcgAssurance.Data.WorkingCopies;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace CcgAssurance.Web.Infrastructure.Sending;

/// <summary>
/// Reads the texts of a form that nobody is logged in for, and nothing more: files are passed over without being kept, and whoever sends
/// more text than a working copy holds gets nothing back.
/// </summary>
public sealed class PostedAnswers(FormKeys keys)
{
    // A character of text can take three bytes and each of them three characters of an address.
    private const int LongestEncoded = 9 * WorkingCopy.TextMaxLength;

    // Nobody knows yet who sends it, so it gets room as it comes.
    private const int ReadAtOnce = 4_096;

    /// <summary>The answers by field; null where they cannot be read.</summary>
    public async Task<Dictionary<string, string[]>?> ReadAsync(HttpRequest request)
    {
        try
        {
            var isRead = request.HttpContext.Features.Get<IFormFeature>()?.Form is not null;
            var answers = !isRead && BoundaryOf(request) is { } boundary
                ? await ReadPartsAsync(request, boundary)
                : await ReadFieldsAsync(request, isRead);
            return answers is null || Length(answers) > WorkingCopy.TextMaxLength ? null : answers;
        }
        catch (Exception unreadable) when (unreadable is InvalidDataException or IOException)
        {
            return null;
        }
    }

    /// <summary>Whether the form is sent in parts, as one is that can hold a file.</summary>
    public static bool HasParts(HttpRequest request) => BoundaryOf(request) is not null;

    // One that is empty or too long is none: no part could be told from the next.
    private static string? BoundaryOf(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type) &&
        type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase) &&
        HeaderUtilities.RemoveQuotes(type.Boundary) is { Length: > 0 and <= FormOptions.DefaultMultipartBoundaryLengthLimit } boundary
            ? boundary.ToString()
            : null;

    private static async Task<Dictionary<string, string[]>?> ReadFieldsAsync(HttpRequest request, bool isRead) =>
        isRead || (request.HasFormContentType && request.ContentLength is <= LongestEncoded)
            ? (await request.ReadFormAsync(request.HttpContext.RequestAborted))
                .ToDictionary(field => field.Key, field => field.Value.Select(value => value ?? "").ToArray())
            : null;

    // The key is the first field of each of our forms. What does not begin with one is not read any further.
    private async Task<Dictionary<string, string[]>?> ReadPartsAsync(HttpRequest request, string boundary)
    {
        var reader = new MultipartReader(boundary, request.Body);
        var answers = new Dictionary<string, List<string>>();
        var length = 0;
        while (await reader.ReadNextSectionAsync(request.HttpContext.RequestAborted) is { } section)
        {
            if (!ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var disposition) ||
                !disposition.IsFormDisposition())
            {
                continue;
            }

            var name = HeaderUtilities.RemoveQuotes(disposition.Name).ToString();
            var value = await ReadValueAsync(section.Body, WorkingCopy.TextMaxLength - length);
            if (value is null || (answers.Count == 0 && (name != FormKeys.Field || keys.Read(value) is null)))
            {
                return null;
            }

            length += value.Length;
            answers.TryAdd(name, []);
            answers[name].Add(value);
        }

        return answers.ToDictionary(answer => answer.Key, answer => answer.Value.ToArray());
    }

    private static async Task<string?> ReadValueAsync(Stream body, int longest)
    {
        using var reader = new StreamReader(body, Encoding.UTF8);
        var (value, buffer) = (new StringBuilder(), new char[ReadAtOnce]);
        for (var read = await reader.ReadAsync(buffer); read > 0; read = await reader.ReadAsync(buffer))
        {
            value.Append(buffer, 0, read);
            if (value.Length > longest)
            {
                return null;
            }
        }

        return value.ToString();
    }

    private static int Length(Dictionary<string, string[]> answers) =>
        answers.Sum(answer => answer.Key.Length + answer.Value.Sum(value => value.Length));
}

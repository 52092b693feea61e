using AngleSharp.Html.Dom;

namespace CcgAssurance.Testing.Html;

/// <summary>A form as it stands on a page: what a browser would send if nobody touched it, with some answers changed.</summary>
public sealed class PageForm(IHtmlFormElement form)
{
    public IReadOnlyList<string> FieldNames => [.. Fields().Select(pair => pair.Key).Distinct()];

    /// <summary>Where it is sent.</summary>
    public string Action => form.GetAttribute("action") ?? "";

    /// <summary>What stands in a field as the page was opened.</summary>
    public string ValueOf(string name) => Fields().Single(field => field.Key == name).Value;

    /// <summary>The request that a browser would make. An answer for a field that the form does not have is a mistake in the test.</summary>
    public HttpRequestMessage ToRequest(Dictionary<string, string> answers, params TestFile[] files)
    {
        var known = form.Elements.Select(element => element.GetAttribute("name")).ToHashSet();
        foreach (var name in answers.Keys.Concat(files.Select(file => file.Field)).Where(name => !known.Contains(name)))
        {
            throw new InvalidOperationException($"The form has no field {name}, only: {string.Join(", ", known.Where(field => field is not null))}");
        }

        var fields = Fields().Where(field => !answers.ContainsKey(field.Key)).Concat(answers).ToList();
        var action = form.GetAttribute("action") ?? "";
        if (string.Equals(form.Method, "get", StringComparison.OrdinalIgnoreCase))
        {
            var query = string.Join('&', fields.Select(field => $"{Uri.EscapeDataString(field.Key)}={Uri.EscapeDataString(field.Value)}"));
            return new HttpRequestMessage(HttpMethod.Get, $"{action}?{query}");
        }

        if (form.Enctype == "multipart/form-data")
        {
            return new HttpRequestMessage(HttpMethod.Post, action) { Content = Multipart(fields, files) };
        }

        if (files.Length > 0)
        {
            throw new InvalidOperationException("The form cannot send a file: it has no enctype=\"multipart/form-data\".");
        }

        // A browser sends the line breaks of a text area as CRLF.
        return new HttpRequestMessage(HttpMethod.Post, action)
        {
            Content = new FormUrlEncodedContent(fields.Select(field =>
                KeyValuePair.Create(field.Key, field.Value.ReplaceLineEndings("\r\n")))),
        };
    }

    // A browser sends a part without a name for a file that nobody chose.
    private MultipartFormDataContent Multipart(IEnumerable<KeyValuePair<string, string>> fields, TestFile[] files)
    {
        var content = new MultipartFormDataContent();
        foreach (var (name, value) in fields)
        {
            content.Add(new StringContent(value.ReplaceLineEndings("\r\n")), name);
        }

        foreach (var name in form.Elements.OfType<IHtmlInputElement>().Where(input => input.Type == "file").Select(input => input.Name!))
        {
            var chosen = files.SingleOrDefault(file => file.Field == name);
            var part = new ByteArrayContent(chosen?.Content ?? []);
            part.Headers.TryAddWithoutValidation("Content-Disposition", $"form-data; name=\"{name}\"; filename=\"{chosen?.Name}\"");
            part.Headers.ContentType = new("application/octet-stream");
            content.Add(part);
        }

        return content;
    }

    private IEnumerable<KeyValuePair<string, string>> Fields()
    {
        foreach (var element in form.Elements)
        {
            var name = element.GetAttribute("name");
            if (string.IsNullOrEmpty(name))
            {
                continue;
            }

            switch (element)
            {
                case IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false }:
                case IHtmlInputElement { Type: "file" or "submit" or "button" }:
                    break;
                case IHtmlInputElement input:
                    yield return KeyValuePair.Create(name, input.Value);
                    break;
                case IHtmlTextAreaElement area:
                    yield return KeyValuePair.Create(name, area.Value);
                    break;
                case IHtmlSelectElement select:
                    yield return KeyValuePair.Create(name, select.Value ?? "");
                    break;
            }
        }
    }
}

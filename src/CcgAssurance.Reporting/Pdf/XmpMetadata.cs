using System.Globalization;
using System.Security;
using CcgAssurance.Reporting.Model;

namespace CcgAssurance.Reporting.Pdf;

/// <summary>
/// What the document says about itself, in XMP: the same as in the information dictionary (ISO 19005-2, 6.6.3), and the standards
/// it keeps. PDF/A knows the mark of PDF/UA only when the file describes it (6.6.2.3), hence the extension schema.
/// </summary>
internal static class XmpMetadata
{
    // Programs that know no PDF find the packet by this mark.
    private const string Packet = "W5M0MpCehiHzreSzNTczkc9d";
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>The packet.</summary>
    public static string Of(DocumentProperties properties)
    {
        var made = properties.MadeAt.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        return $"""
            <?xpacket begin="{ByteOrderMark}" id="{Packet}"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
            xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
            xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <dc:format>application/pdf</dc:format>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{SecurityElement.Escape(properties.Title)}</rdf:li></rdf:Alt></dc:title>
            <dc:creator><rdf:Seq><rdf:li>{SecurityElement.Escape(properties.Author)}</rdf:li></rdf:Seq></dc:creator>
            <dc:description><rdf:Alt>
            <rdf:li xml:lang="x-default">{SecurityElement.Escape(properties.Subject)}</rdf:li>
            </rdf:Alt></dc:description>
            <dc:language><rdf:Bag><rdf:li>{DocumentProperties.Language}</rdf:li></rdf:Bag></dc:language>
            <pdf:Producer>{DocumentInformation.Producer}</pdf:Producer>
            <xmp:CreatorTool>{DocumentInformation.Producer}</xmp:CreatorTool>
            <xmp:CreateDate>{made}</xmp:CreateDate>
            <xmp:ModifyDate>{made}</xmp:ModifyDate>
            <pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>
            </rdf:Description>
            <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
            xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:name>part</pdfaProperty:name>
            <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>Indicates, which part of ISO 14289 standard is followed</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas>
            </rdf:Description>
            </rdf:RDF></x:xmpmeta>
            <?xpacket end="w"?>
            """;
    }
}

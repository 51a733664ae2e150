/* SPDX-License-Identifier: Apache-2.0
 *
 * html.c - one self-contained page: the article with everything found marked where it stands.
 *
 * In: a coded article. Out: HTML5 without scripts, fonts, images or links to anywhere. The
 * Content-Security-Policy allows this one style sheet by its SHA-256 and nothing else, so hostile
 * text could do nothing even if an escape were missed. Light and dark follow the reader's setting.
 * Several articles share a page: hsay_write_opening, then each with layout.part, then
 * hsay_write_closing.
 */
#include "records/html.h"

/* RFC 4648, with padding: 32 bytes make 44 characters. */
static void put_base64(hsay_writer *writer, const uint8_t bytes[32])
{
    static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for (unsigned i = 0; i < 32; i += 3) {
        uint32_t group = (uint32_t)bytes[i] << 16 | (uint32_t)(i + 1 < 32 ? bytes[i + 1] : 0) << 8 |
                         (uint32_t)(i + 2 < 32 ? bytes[i + 2] : 0);
        for (unsigned k = 0; k < 4; k++) {
            bool padding = i + k > 32;
            hsay_put_char(writer, padding ? '=' : digits[group >> (18 - 6 * k) & 63]);
        }
    }
}

void hsay_write_html_opening(hsay_writer *writer)
{
    hsay_sha256 sha;
    uint8_t digest[32];
    hsay_sha256_open(&sha);
    hsay_sha256_add(&sha, hsay_html_style, hsay_html_style_length);
    hsay_sha256_close(&sha, digest);
    hsay_put_text(writer,
                  "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                  "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                  "style-src 'sha256-");
    put_base64(writer, digest);
    hsay_put_text(writer,
                  "'; base-uri 'none'; form-action 'none'\">\n"
                  "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                  "<meta name=\"referrer\" content=\"no-referrer\">\n<title>");
    if (writer->doc && writer->doc->about.title.length) {
        hsay_html_put_escaped(writer, writer->doc->about.title);
        hsay_put_text(writer, " - ");
    }
    hsay_put_text(writer, "Hearsay</title>\n<style>");
    hsay_put(writer, hsay_html_style, hsay_html_style_length);
    hsay_put_text(writer, "</style>\n</head>\n<body>\n");
}

void hsay_write_html_closing(hsay_writer *writer)
{
    hsay_put_text(writer,
                  "<footer>Coded by Hearsay " HSAY_VERSION ": who did what to whom, and who "
                  "says so.</footer>\n</body>\n</html>\n");
}

static void put_legend(hsay_writer *writer)
{
    hsay_put_text(writer, "<p class=\"legend\"><span class=\"so\">who says</span> "
                          "<span class=\"cu\">by which words</span> <span class=\"co\">what</span> "
                          "<span class=\"ev q1\">verbal cooperation</span> "
                          "<span class=\"ev q2\">material cooperation</span> "
                          "<span class=\"ev q3\">verbal conflict</span> "
                          "<span class=\"ev q4\">material conflict</span> "
                          "<span class=\"ac\">actor</span> <span class=\"fi\">figure</span> "
                          "<span class=\"ti\">time</span> <span class=\"pl\">place</span></p>\n");
}

static void put_header(hsay_writer *writer)
{
    const hsay_doc *doc = writer->doc;
    hsay_put_text(writer, "<header>\n");
    bool marked = doc->paragraphs.count > 0 && hsay_html_is_title(doc, 0);
    if (doc->about.title.length && !marked) {
        hsay_put_text(writer, "<h1>");
        hsay_html_put_escaped(writer, doc->about.title);
        hsay_put_text(writer, "</h1>\n");
    }
    hsay_put_text(writer, "<p class=\"about\">");
    if (doc->about.outlet.length) {
        hsay_put_text(writer, "<b>");
        hsay_html_put_escaped(writer, doc->about.outlet);
        hsay_put_text(writer, "</b> ");
    }
    if (doc->about.published != HSAY_NO_DAY) {
        hsay_put_text(writer, "<time>");
        hsay_put_day(writer, doc->about.published);
        hsay_put_text(writer, "</time> ");
    }
    hsay_put_text(writer, "<span>");
    hsay_html_put_escaped(writer, doc->about.origin);
    hsay_put_text(writer, "</span> <span>");
    hsay_put_count(writer, doc->sentences.count);
    hsay_put_text(writer, doc->sentences.count == 1 ? " sentence</span> <span>"
                                                    : " sentences</span> <span>");
    hsay_put_count(writer, doc->claims.count);
    hsay_put_text(writer, doc->claims.count == 1 ? " claim</span> <span>run "
                                                 : " claims</span> <span>run ");
    hsay_html_put_escaped(writer, doc->run);
    hsay_put_text(writer, "</span></p>\n");
    put_legend(writer);
    hsay_put_text(writer, "</header>\n");
}

void hsay_write_html(hsay_writer *writer)
{
    hsay_html_marks marks = {0};
    if (!hsay_html_gather(writer, &marks)) {
        return;
    }
    hsay_put_text(writer, "<article>\n");
    put_header(writer);
    hsay_put_text(writer, "<div class=\"columns\">\n");
    hsay_html_put_text(writer, &marks);
    hsay_html_put_side(writer);
    hsay_put_text(writer, "</div>\n</article>\n");
}
